import assert from "node:assert/strict";
import { join } from "node:path";
import { sandbox } from "../../sandbox/main";
import { engineOrSkip } from "./engineOrSkip";

const projectFolder = join(__dirname, "fixtures", "estate");

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
    const texts: string[] = [];
    const code = await sandbox(args, projectFolder, (text) => texts.push(text));
    return { code, text: texts.join("") };
}

describe("the sandbox command", () => {
    it("explains itself and its commands", async () => {
        const { code, text } = await run("--help");
        assert.equal(code, 0);
        assert.match(text, /preview .*\n.*cycle/);
    });

    it("says which stack file is missing", async () => {
        const { code, text } = await run("preview", "nowhere");
        assert.equal(code, 2);
        assert.match(text, /^there is no .*Pulumi\.nowhere\.yaml$/m);
    });
});

describe("the sandbox command with an engine", function () {
    this.timeout(120_000);

    it("runs the whole life of a stack and tells what each step did", async function () {
        engineOrSkip(this);
        const { code, text } = await run("demo");
        assert.equal(code, 0, text);
        const lines = text.split("\n").map((line) => line.replace(/ +[\d.]+ s$/, "").replace(/ {2,}/g, "  "));
        assert.deepEqual(lines, [
            "",
            "demo",
            "  preview  create 5",
            "  up  create 5",
            "  up again, no change expected  nothing to do",
            "  refresh, no change expected  nothing to do",
            "  destroy, protection lifted  delete 5",
            "",
        ]);
    });
});
