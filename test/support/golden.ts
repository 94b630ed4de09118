import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = join(__dirname, "..", "golden");

/**
 * Compares a value with a committed document. `MABS_UPDATE_GOLDEN=1` writes it instead; the difference is then read and
 * judged before it is committed.
 */
export function assertGolden(path: string, value: unknown): void {
    const file = join(folder, path);
    const text = `${JSON.stringify(value, null, 2)}\n`;
    if (process.env["MABS_UPDATE_GOLDEN"] === "1") {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        return;
    }
    assert.ok(
        existsSync(file),
        `test/golden/${path} is missing; run with MABS_UPDATE_GOLDEN=1 and read what it writes`,
    );
    assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(file, "utf8")), `differs from test/golden/${path}`);
}
