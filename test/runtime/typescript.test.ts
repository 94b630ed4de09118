import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../support/stackFiles";

describe("the loader of TypeScript", function () {
    this.timeout(30_000);
    let folder: string;
    before(() => (folder = mkdtempSync(join(tmpdir(), "mabs-test-"))));
    after(() => rmSync(folder, { recursive: true, force: true }));

    /** The place that an error names, in a program whose types take up lines. */
    function placeOfError(environment: Readonly<Record<string, string>>): string | undefined {
        const program = join(folder, "program.ts");
        writeFileSync(
            program,
            "/** Lines\n * that are not there when it runs. */\ninterface Wide {\n    readonly a: number;\n}\n\nconst wide: Wide = { a: 1 };\nthrow new Error(String(wide.a));\n",
        );
        // As the launcher of the SDK begins: with a library that wants to translate stack traces by itself.
        const launcher = `
            const Module = require("node:module");
            const cmd = require.resolve("@pulumi/pulumi/cmd/run");
            Module._load("source-map-support/register", Object.assign(new Module(cmd), { filename: cmd, paths: module.paths }), false);
            try { require(${JSON.stringify(program)}) } catch (error) { console.log(error.stack) }`;
        const { status, stdout, stderr } = spawnSync(
            process.execPath,
            ["--require", "./runtime/preload.cjs", "--eval", launcher],
            { cwd: repositoryRoot, encoding: "utf8", env: { ...process.env, ...environment } },
        );
        assert.equal(status, 0, stderr);
        return /program\.ts:(\d+):\d+/.exec(stdout)?.[1];
    }

    it("names the line of an error as it stands in the file, for whoever looks for one", () => {
        assert.equal(placeOfError({ MABS_STACK_TRACES: "1" }), "8");
    });

    it("runs what stands in a file, also when another text of the same size and time stood there before", () => {
        const program = join(folder, "replaced.ts");
        const time = new Date("2026-01-01T00:00:00Z");
        const printed = ["first", "other"].map((text) => {
            writeFileSync(program, `console.log("${text}" as string);\n`);
            utimesSync(program, time, time);
            const { stdout } = spawnSync(process.execPath, ["--require", "./runtime/preload.cjs", program], {
                cwd: repositoryRoot,
                encoding: "utf8",
            });
            return stdout.trim();
        });
        assert.deepEqual(printed, ["first", "other"]);
    });
});
