import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** Root of the repository. */
export const root = join(__dirname, "..", "..");

/**
 * Files of the repository, tracked or about to be, as paths with forward slashes. Where git does not know the folder, such as in an
 * archive that was unpacked, every file but those of the folders that git would ignore.
 */
export function repositoryFiles(): readonly string[] {
    const asked = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
        cwd: root,
        encoding: "utf8",
    });
    const paths = asked.status === 0 ? asked.stdout.split("\n") : filesBelow("");
    return paths
        .filter((path) => path !== "" && existsSync(join(root, path)))
        .map((path) => path.split(sep).join("/"))
        .sort();
}

const ignored: ReadonlySet<string> = new Set(["node_modules", "dist", ".work", ".git"]);

function filesBelow(folder: string): readonly string[] {
    return readdirSync(join(root, folder), { withFileTypes: true })
        .filter(({ name }) => !ignored.has(name))
        .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

export function read(path: string): string {
    return readFileSync(join(root, path), "utf8");
}
