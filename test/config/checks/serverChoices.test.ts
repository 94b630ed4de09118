import assert from "node:assert/strict";
import { checkPassphrases, checkServerChoices } from "../../../config/checks/serverChoices";
import type { PartialEnvironment } from "../../../config/partialEnvironment";
import { encryptedSecret, revealedSecret } from "../../../config/secretText";
import { checkContext } from "../../support/partialEnvironments";

const found = (environment: PartialEnvironment, ...written: readonly string[]): readonly string[] =>
    checkServerChoices(environment, checkContext(...written)).map(({ id, path }) => `${id} ${path}`);

describe("config: choices about servers", () => {
    it("have names that differ in more than case, also where a server is unreadable", () => {
        assert.deepEqual(found({ servers: { MABS01: {}, MABS02: {} } }), []);
        assert.deepEqual(found({ servers: { MABS01: undefined, mabs01: {} } }), ["MABS-CFG-402 mabs:servers.mabs01"]);
    });

    it("do not have the name of the domain", () => {
        assert.deepEqual(found({ servers: { corp: {} }, domain: { netBiosName: "CORP" } }), [
            "MABS-CFG-424 mabs:servers.corp",
        ]);
    });

    it("have work hours that end after they begin", () => {
        const hours = (from: string, to: string): PartialEnvironment => ({
            servers: { A: { throttling: { workHours: { from, to } } }, B: {} },
        });
        assert.deepEqual(found(hours("08:00", "18:00")), []);
        for (const to of ["08:00", "07:59", "00:00"]) {
            assert.deepEqual(found(hours("08:00", to)), ["MABS-CFG-428 mabs:servers.A.throttling.workHours.to"]);
        }
    });

    it("describe image, disks and pass phrase once", () => {
        const both = [
            ["image", "galleryImageId", "sku"],
            ["storage", "disks", "diskSizeGiB"],
            ["passphrase", "value", "length"],
        ] as const;
        const paths = both.flatMap(([block, one, other]) => [
            `mabs:servers.A.${block}.${one}`,
            `mabs:servers.A.${block}.${other}`,
        ]);
        assert.deepEqual(found({ servers: { A: {} } }, ...paths), [
            "MABS-CFG-421 mabs:servers.A.image.sku",
            "MABS-CFG-422 mabs:servers.A.storage.diskSizeGiB",
            "MABS-CFG-525 mabs:servers.A.passphrase.length",
        ]);
        assert.deepEqual(found({ servers: { A: {} } }, ...paths.filter((_, index) => index % 2 === 0)), []);
    });
});

describe("config: pass phrases", () => {
    const judged = (value: string): readonly string[] =>
        checkPassphrases({ servers: { A: { passphrase: { value: revealedSecret(value) } } } }, checkContext()).map(
            ({ id }) => id,
        );

    it("have 16 or more characters of printable ASCII", () => {
        assert.deepEqual(judged("sixteen letters."), []);
        assert.deepEqual(judged("fifteen letters"), ["MABS-CFG-507"]);
        assert.deepEqual(judged("sixteen lettérs."), ["MABS-CFG-508"]);
        assert.deepEqual(judged("a tab\tin between."), ["MABS-CFG-508"]);
        assert.deepEqual(judged("é"), ["MABS-CFG-507", "MABS-CFG-508"]);
    });

    it("have no character that an answer file may misread, and no blank at an end", () => {
        for (const character of ";#=\"'[]<>&%^|!()`") {
            assert.deepEqual(judged(`correct horse ${character} battery`), ["MABS-CFG-526"], character);
        }
        assert.deepEqual(judged(" correct-horse-battery"), ["MABS-CFG-526"]);
        assert.deepEqual(judged("correct-horse-battery "), ["MABS-CFG-526"]);
        assert.deepEqual(judged("correct horse battery - staple_1.2,3:4+5*6/7\\8?9@{0}~$"), []);
    });

    it("are never shown, not even by one character", () => {
        const [problem] = checkPassphrases(
            { servers: { A: { passphrase: { value: revealedSecret("correct horse=battery") } } } },
            checkContext(),
        );
        assert.deepEqual(
            { expected: problem?.expected, found: problem?.found },
            {
                expected: "no blank at an end, and none of ; # = \" ' [ ] < > & % ^ | ! ( ) `",
                found: "at least one of them",
            },
        );
    });

    it("are not judged while they are encrypted", () => {
        assert.deepEqual(
            checkPassphrases({ servers: { A: { passphrase: { value: encryptedSecret() } }, B: {} } }, checkContext()),
            [],
        );
    });
});
