import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { committedStacks, repositoryRoot } from "./stackFiles";

/** The date on which tests take place. */
export const today = "2026-11-30";

/** The stack files of this repository, relative to its root: environments and examples. */
export function committedStackFiles(): readonly string[] {
    return committedStacks.map(({ path }) => path).sort();
}

/** The text of a committed stack file. */
export function stackText(path: string): string {
    return readFileSync(join(repositoryRoot, path), "utf8");
}

/** The path of a committed stack file on this machine. */
export function stackPath(path: string): string {
    return join(repositoryRoot, path);
}

/** A text with one place changed; the place must be there exactly once. */
export function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
    return edits.reduce((current, [from, to]) => {
        assert.equal(current.split(from).length, 2, `not exactly once in the text: ${from}`);
        return current.replace(from, () => to);
    }, text);
}
