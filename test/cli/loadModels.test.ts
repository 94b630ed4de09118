import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { loadModels } from "../../cli/loadModels";
import { repositoryRoot } from "../support/stackFiles";
import { recordingTerminal } from "../support/terminal";

describe("loading the environments of a command", () => {
    let folder: string;

    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "mabs-test-"))));
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const copy = (stack: string, change: (text: string) => string = (text) => text): void => {
        writeFileSync(
            join(folder, `Pulumi.${stack}.yaml`),
            change(readFileSync(join(repositoryRoot, "Pulumi.dev.yaml"), "utf8")),
        );
    };

    it("gives the model of each file, under the name of its stack", () => {
        copy("one");
        copy("two");
        const terminal = recordingTerminal();
        assert.deepEqual(
            loadModels({}, terminal, folder)?.map(({ file, model }) => [basename(file), model.stack]),
            [
                ["Pulumi.one.yaml", "one"],
                ["Pulumi.two.yaml", "two"],
            ],
        );
        assert.equal(terminal.written.err, "");
    });

    it("reports the mistakes of all files together, and gives no model at all", () => {
        copy("one", (text) => text.replace("LocallyRedundant", "LocalyRedundant"));
        copy("two", (text) => text.replace(/dnsServers:.*/, "dnsServers: []"));
        const terminal = recordingTerminal();
        assert.equal(loadModels({}, terminal, folder), undefined);
        assert.match(terminal.written.err, /^\S*Pulumi\.one\.yaml:\d+:\d+ +MABS-CFG-\d{3}/m);
        assert.match(terminal.written.err, /^\S*Pulumi\.two\.yaml:\d+:\d+ +MABS-CFG-\d{3}/m);
        assert.match(terminal.written.err, /LocallyRedundant/);
    });

    it("says how to begin where there is no stack file", () => {
        const terminal = recordingTerminal();
        assert.equal(loadModels({}, terminal, folder), undefined);
        assert.match(terminal.written.err, /copy examples\/minimal\/Pulumi\.minimal\.yaml/);
    });
});
