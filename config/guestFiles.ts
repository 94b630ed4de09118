import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the scripts of the guest lie in this repository. */
const guestFolder = join(__dirname, "..", "guest");

/**
 * The scripts that run in the VM, by their path relative to `guest/`, with forward slashes and sorted. The only place that reads them.
 *
 * Their text must not depend on the machine that reads it, because its hash decides whether the VM stages again: a byte order mark is
 * dropped, and every line ends with LF, whatever git made of it. Hidden files are left out. Those of this repository are read once per
 * process; the answer is frozen.
 *
 * @throws Error for a file that is not UTF-8.
 */
export function readGuestFiles(folder: string = guestFolder): Readonly<Record<string, string>> {
    if (folder !== guestFolder) return readFiles(folder);
    ownFiles ??= readFiles(guestFolder);
    return ownFiles;
}

let ownFiles: Readonly<Record<string, string>> | undefined;

function readFiles(folder: string): Readonly<Record<string, string>> {
    const paths = filesBelow(folder, "").sort();
    return Object.freeze(Object.fromEntries(paths.map((path) => [path, readText(join(folder, path), path)])));
}

function filesBelow(folder: string, prefix: string): string[] {
    return readdirSync(join(folder, prefix), { withFileTypes: true })
        .filter((entry) => !entry.name.startsWith("."))
        .flatMap((entry) => {
            const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
            if (entry.isDirectory()) return filesBelow(folder, path);
            return entry.isFile() ? [path] : [];
        });
}

function readText(file: string, path: string): string {
    const bytes = readFileSync(file);
    try {
        // A fatal decoder also takes the byte order mark away.
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
    } catch {
        throw new Error(`The guest file ${path} is not UTF-8.`);
    }
}
