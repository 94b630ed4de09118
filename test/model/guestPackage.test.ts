import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { readGuestFiles } from "../../config/guestFiles";
import { canonicalJson } from "../../model/canonicalJson";
import { guestPackage, SCHEMA_PATH } from "../../model/guestPackage";
import { unpackedGuest } from "../support/unpackedGuest";
import schema from "../../model/guestSettings.schema.json";

const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.ps1$/), fc.string({ unit: "grapheme" }), {
    minKeys: 1,
    maxKeys: 6,
});

describe("the guest package", () => {
    it("holds every file and the schema of the settings", () => {
        const blob = guestPackage({ "Start-Staging.ps1": "exit 0\n", "functions/U.ps1": "ü\n" });
        assert.deepEqual(unpackedGuest(blob), {
            "Start-Staging.ps1": "exit 0\n",
            "functions/U.ps1": "ü\n",
            [SCHEMA_PATH]: canonicalJson(schema),
        });
    });

    it("carries the entry as it is, and everything else packed: the bootstrap has no room to unpack", () => {
        const { text } = guestPackage({ "Start-Staging.ps1": "'ä'\n", "functions/U.ps1": "ü\n" });
        const { files } = JSON.parse(text) as { files: Record<string, string> };
        assert.deepEqual(Object.keys(files), ["Start-Staging.ps1", "package.txt"]);
        assert.equal(files["Start-Staging.ps1"], "'ä'\n");
        assert.match(files["package.txt"]!, /^[A-Za-z0-9+/]+={0,2}$/);
    });

    it("is named after the hash of its UTF-8 bytes", () => {
        const blob = guestPackage({ "a.ps1": "ä" });
        assert.equal(blob.sha256, createHash("sha256").update(Buffer.from(blob.text, "utf8")).digest("hex"));
        assert.equal(blob.blobName, `guest/${blob.sha256.slice(0, 16)}/package.json`);
    });

    it("of the real guest leaves half of what Windows PowerShell can read for later", () => {
        const packed = unpackedGuest(guestPackage(readGuestFiles()));
        const length = canonicalJson({ files: packed }).length;
        assert.ok(length < 1_000_000, `${length} characters`);
        for (const path of ["bootstrap.ps1", "Start-Staging.ps1", "Mabs/Mabs.psd1", "Mabs/phases.json", SCHEMA_PATH])
            assert.ok(path in packed, path);
        assert.deepEqual(
            Object.keys(packed).filter((path) => !/\.(?:ps1|psm1|psd1|json)$/.test(path)),
            [],
        );
    });

    it("of the real guest costs a state less than half of a megabyte", () => {
        const { text } = guestPackage(readGuestFiles());
        assert.ok(text.length < 350_000, `${text.length} characters`);
        assert.ok(text.length * 2.5 < canonicalJson(unpackedGuest({ text })).length, `${text.length} characters`);
    });

    it("has the same bytes for ever for the same files: others would stage every server again", () => {
        const lines = Array.from({ length: 400 }, (_, line) => `line ${line * line} of a text, äöü`);
        const { text } = guestPackage({ "a.ps1": lines.join("\n") });
        const { files } = JSON.parse(text) as { files: { "package.txt": string } };
        const packed = Buffer.from(files["package.txt"], "base64");
        // Without the schema, which may change.
        const unpacked = JSON.parse(inflateRawSync(packed).toString("utf8")) as { files: Record<string, string> };
        assert.equal(unpacked.files["a.ps1"], lines.join("\n"));
        const digest = createHash("sha256").update(deflateSync(Buffer.from(lines.join("\n")), { level: 9 }));
        assert.equal(digest.digest("hex"), "0276aec858bf6e299654c207b2aa8ea8bf6e34ed09c7678ebbb5dfafecb4a942");
    });

    it("is made once of files that cannot change, and anew of files that can", () => {
        const frozen = Object.freeze({ "a.ps1": "'a'" });
        assert.equal(guestPackage(frozen), guestPackage(frozen));
        const open = { "a.ps1": "'a'" };
        const before = guestPackage(open);
        assert.deepEqual(before, guestPackage(frozen));
        open["a.ps1"] = "'b'";
        assert.notEqual(guestPackage(open).sha256, before.sha256);
    });

    it("does not depend on the order of the files", () => {
        fc.assert(
            fc.property(files, (some) => {
                const reversed = Object.fromEntries(Object.entries(some).reverse());
                assert.deepEqual(guestPackage(reversed), guestPackage(some));
            }),
        );
    });

    it("is another blob after any change of any file", () => {
        fc.assert(
            fc.property(files, fc.nat(), fc.nat(), fc.string({ minLength: 1 }), (some, file, place, added) => {
                const path = Object.keys(some)[file % Object.keys(some).length]!;
                const text = some[path]!;
                const at = place % (text.length + 1);
                const changed = { ...some, [path]: text.slice(0, at) + added + text.slice(at) };
                assert.notEqual(guestPackage(changed).blobName, guestPackage(some).blobName);
                assert.notEqual(guestPackage({ ...some, "added.ps1": "" }).sha256, guestPackage(some).sha256);
            }),
        );
    });

    for (const path of [
        "../x.ps1",
        "a/../../x.ps1",
        "/x.ps1",
        "C:/x.ps1",
        "a\\x.ps1",
        "",
        "a//x.ps1",
        "./x.ps1",
        "ä.ps1",
    ]) {
        it(`refuses the path ${JSON.stringify(path)}`, () => {
            assert.throws(() => guestPackage({ [path]: "" }), /^Error: Not a path of a guest file: /);
        });
    }

    it("refuses paths that are one on Windows", () => {
        assert.throws(() => guestPackage({ "a.ps1": "", "A.ps1": "" }), /differ in more than case/);
    });

    it("refuses a file in the place of the schema", () => {
        assert.throws(() => guestPackage({ [SCHEMA_PATH]: "{}" }), /comes from the model/);
    });

    it("refuses a file in the place of the packed ones", () => {
        assert.throws(() => guestPackage({ "package.txt": "" }), /is where the packed files lie/);
    });

    it("refuses more than Windows PowerShell can read as JSON", () => {
        assert.throws(() => guestPackage({ "a.ps1": "x".repeat(2_000_001) }), /Windows PowerShell reads 2000000/);
    });
});
