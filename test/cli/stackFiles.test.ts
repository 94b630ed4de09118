import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stackFiles } from "../../cli/stackFiles";

describe("the stack files of a command", () => {
    let folder: string;

    before(() => {
        folder = mkdtempSync(join(tmpdir(), "mabs-test-"));
        for (const name of ["Pulumi.yaml", "Pulumi.prod.yaml", "Pulumi.dev.yml", "notes.yaml"])
            writeFileSync(join(folder, name), "");
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it("are all those of the folder, by name, without the project file", () => {
        assert.deepEqual(stackFiles({}, folder), [
            { stack: "dev", path: join(folder, "Pulumi.dev.yml") },
            { stack: "prod", path: join(folder, "Pulumi.prod.yaml") },
        ]);
    });

    it("are those that are named, in that order, whether they exist or not", () => {
        assert.deepEqual(stackFiles({ stack: ["prod", "missing"] }, folder), [
            { stack: "prod", path: join(folder, "Pulumi.prod.yaml") },
            { stack: "missing", path: join(folder, "Pulumi.missing.yaml") },
        ]);
    });

    it("are found when somebody gives the name of the file for that of the stack, and read once when named twice", () => {
        const path = join(folder, "Pulumi.dev.yml");
        assert.deepEqual(stackFiles({ stack: ["Pulumi.dev.yml"], file: [path] }, folder), [{ stack: "dev", path }]);
    });

    it("may lie anywhere, and a file that is named otherwise gives its own name to the stack", () => {
        assert.deepEqual(stackFiles({ file: ["a/Pulumi.minimal.yaml", "b/mine.yaml"] }, folder), [
            { stack: "minimal", path: "a/Pulumi.minimal.yaml" },
            { stack: "mine", path: "b/mine.yaml" },
        ]);
    });
});
