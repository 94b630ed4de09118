import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPolicyConfig, policyConfigFile } from "../../cli/loadPolicyConfig";
import { emptyConfig } from "../../policies/core/packConfig";
import { ids } from "../policies/support/fakes";
import { recordingTerminal } from "../support/terminal";

describe("the configuration of the policies, from a file", () => {
    const before = process.cwd();
    let folder: string;

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "mabs-test-"));
        process.chdir(folder);
    });
    afterEach(() => {
        process.chdir(before);
        rmSync(folder, { recursive: true, force: true });
    });

    function load(named?: string) {
        const terminal = recordingTerminal();
        const config = loadPolicyConfig(named, terminal);
        assert.equal(terminal.written.out, "");
        return { config, err: terminal.written.err };
    }
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

    it("is that of this folder, when nobody names one", () => {
        write(policyConfigFile, JSON.stringify({ [ids.vault]: "advisory" }));
        const { config, err } = load();
        assert.equal(config?.native[ids.vault]?.level, "advisory");
        assert.equal(err, "");
    });

    it("is the documented one, when there is no file", () => {
        assert.deepEqual(load(), { config: emptyConfig, err: "" });
    });

    it("is that of the named file, which must be there", () => {
        write(policyConfigFile, "{}");
        write("mine.json", JSON.stringify({ "pack-settings": { preset: "audit" } }));
        assert.equal(load("mine.json").config?.settings.preset, "audit");
        const missing = load("gone.json");
        assert.equal(missing.config, undefined);
        assert.match(missing.err, /^gone\.json: .*(no such file|ENOENT|not found)/i);
    });

    it("is refused when it is no JSON", () => {
        write("mine.json", '{ "all": }');
        const { config, err } = load("mine.json");
        assert.equal(config, undefined);
        assert.match(err, /^mine\.json: no JSON: .+\n$/);
    });

    it("is refused with all its mistakes, a line each", () => {
        write("mine.json", JSON.stringify({ al: "advisory", "pack-settings": { preset: "strict" } }));
        const { config, err } = load("mine.json");
        assert.equal(config, undefined);
        assert.deepEqual(err.split("\n"), [
            'mine.json: al: found "al", expected a key that the pack knows – did you mean all?',
            'mine.json: pack-settings.preset: found "strict", expected one of "baseline", "production", "audit"',
            "",
        ]);
    });
});
