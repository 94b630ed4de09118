import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPolicyConfigs, policyConfigFile } from "../../cli/loadPolicyConfig";
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

    function load(stackFiles: readonly string[], named?: string) {
        const terminal = recordingTerminal();
        const configs = loadPolicyConfigs(stackFiles, named, terminal);
        assert.equal(terminal.written.out, "");
        return { configs, err: terminal.written.err };
    }
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

    it("is that beside each stack file, when nobody names one", () => {
        mkdirSync(join(folder, "a"));
        mkdirSync(join(folder, "b"));
        write(policyConfigFile, JSON.stringify({ [ids.vault]: "advisory" }));
        write(join("a", policyConfigFile), JSON.stringify({ [ids.vault]: "disabled" }));
        const { configs, err } = load(["Pulumi.dev.yaml", join("a", "Pulumi.a.yaml"), join("b", "Pulumi.b.yaml")]);
        assert.deepEqual(
            configs?.map(({ native }) => native[ids.vault]?.level),
            ["advisory", "disabled", undefined],
        );
        assert.equal(err, "");
    });

    it("is the documented one, when there is no file", () => {
        assert.deepEqual(load(["Pulumi.dev.yaml"]), { configs: [emptyConfig], err: "" });
    });

    it("is that of the named file for every stack, and the file must be there", () => {
        write(policyConfigFile, "{}");
        write("mine.json", JSON.stringify({ "pack-settings": { preset: "audit" } }));
        const { configs } = load(["Pulumi.dev.yaml", "Pulumi.prod.yaml"], "mine.json");
        assert.deepEqual(
            configs?.map(({ settings }) => settings.preset),
            ["audit", "audit"],
        );
        const missing = load(["Pulumi.dev.yaml"], "gone.json");
        assert.equal(missing.configs, undefined);
        assert.match(missing.err, /^gone\.json: .*(no such file|ENOENT|not found)/i);
    });

    it("is refused when it is no JSON", () => {
        write("mine.json", '{ "all": }');
        const { configs, err } = load(["Pulumi.dev.yaml", "Pulumi.prod.yaml"], "mine.json");
        assert.equal(configs, undefined);
        assert.match(err, /^mine\.json: no JSON: .+\n$/);
    });

    it("is refused in one line that says what is wrong with the file, also where that cannot be seen", () => {
        const files: readonly (readonly [content: string | Buffer, reason: string])[] = [
            ["", "no JSON: the file is empty; { } says nothing"],
            [" \n", "no JSON: the file is empty; { } says nothing"],
            [
                '\uFEFF{ "all": "advisory" }',
                "starts with a byte order mark, which the Pulumi CLI does not read either; save it as UTF-8 without one",
            ],
            [Buffer.from('\uFEFF{ "all": "advisory" }', "utf16le"), "no UTF-8, perhaps UTF-16; save it as UTF-8"],
        ];
        for (const [content, reason] of files) {
            writeFileSync(join(folder, "mine.json"), content);
            assert.deepEqual(load(["Pulumi.dev.yaml"], "mine.json"), {
                configs: undefined,
                err: `mine.json: ${reason}\n`,
            });
        }
        write("mine.json", '// levels\n{\n\n"all": "advisory" }');
        assert.match(load(["Pulumi.dev.yaml"], "mine.json").err, /^mine\.json: no JSON: [^\n]+\n$/);
    });

    it("is refused with all its mistakes, a line each", () => {
        write("mine.json", JSON.stringify({ al: "advisory", "pack-settings": { preset: "strict" } }));
        const { configs, err } = load(["Pulumi.dev.yaml", "Pulumi.prod.yaml"], "mine.json");
        assert.equal(configs, undefined);
        assert.deepEqual(err.split("\n"), [
            'mine.json: al: found "al", expected a key that the pack knows – did you mean all?',
            'mine.json: pack-settings.preset: found "strict", expected one of "baseline", "production", "audit"',
            "",
        ]);
    });
});
