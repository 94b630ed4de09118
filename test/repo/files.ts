import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** Root of the repository. */
export const root = join(__dirname, "..", "..");

/** Files of the repository, tracked or about to be, as paths with forward slashes; generated folders are ignored by git. */
export function repositoryFiles(): readonly string[] {
    const output = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
        cwd: root,
        encoding: "utf8",
    });
    return output
        .split("\n")
        .filter((path) => path !== "" && existsSync(join(root, path)))
        .map((path) => path.split(sep).join("/"))
        .sort();
}

export function read(path: string): string {
    return readFileSync(join(root, path), "utf8");
}
