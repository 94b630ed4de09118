import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** The date on which tests take place. */
export const today = "2026-11-30";

/** The stack files of this repository, relative to its root: environments and examples. */
export function committedStackFiles(): readonly string[] {
    const environments = readdirSync(root).filter((name) => /^Pulumi\.[^.]+\.yaml$/.test(name));
    const examples = readdirSync(join(root, "examples"))
        .map((name) => join("examples", name, `Pulumi.${name}.yaml`))
        .filter((path) => existsSync(join(root, path)));
    return [...environments, ...examples].sort();
}

/** The text of a committed stack file. */
export function stackText(path: string): string {
    return readFileSync(join(root, path), "utf8");
}

/** The path of a committed stack file on this machine. */
export function stackPath(path: string): string {
    return join(root, path);
}

/** A text with one place changed; the place must be there exactly once. */
export function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
    return edits.reduce((current, [from, to]) => {
        assert.equal(current.split(from).length, 2, `not exactly once in the text: ${from}`);
        return current.replace(from, () => to);
    }, text);
}
