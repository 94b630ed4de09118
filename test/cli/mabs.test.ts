import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

describe("the start of the mabs command", () => {
    it("says what is missing in a clone whose packages are not installed, in one line and without a stack", () => {
        const folder = mkdtempSync(join(tmpdir(), "mabs-test-"));
        try {
            copyFileSync(join(root, "cli", "mabs.js"), join(folder, "mabs.js"));
            const { status, stderr } = spawnSync(process.execPath, [join(folder, "mabs.js"), "plan"], {
                encoding: "utf8",
            });
            assert.equal(stderr, "the packages are not installed: run `npm ci` here first\n");
            assert.equal(status, 2);
        } finally {
            rmSync(folder, { recursive: true, force: true });
        }
    });
});
