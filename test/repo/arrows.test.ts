import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./files";

describe("the arrows between folders", () => {
    it("point only where ARCHITECTURE.md draws them", function () {
        this.timeout(120_000);
        const cruiser = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
        const result = spawnSync(
            process.execPath,
            [
                cruiser,
                "--config",
                ".dependency-cruiser.cjs",
                "--output-type",
                "err",
                "index.ts",
                "cli",
                "components",
                "config",
                "facts",
                "ledger",
                "model",
                "plan",
                "sandbox",
            ],
            {
                cwd: root,
                encoding: "utf8",
            },
        );
        assert.equal(result.status, 0, result.stdout + result.stderr);
    });
});
