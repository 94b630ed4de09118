import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file with tests: its path from the root, with forward slashes, and its text. */
export interface TestFile {
    readonly path: string;
    readonly text: string;
}

const root = join(__dirname, "..", "..");

/** Every file of tests of this repository, by path. */
export function testFiles(): readonly TestFile[] {
    return filesBelow("test")
        .filter((path) => /\.test\.ts$|\.Tests\.ps1$/.test(path))
        .sort()
        .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

function filesBelow(folder: string): readonly string[] {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesBelow(path) : [path];
    });
}
