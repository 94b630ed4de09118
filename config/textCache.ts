import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where this project keeps what it can make again at any time. */
const ownFolder = join(__dirname, "..", "node_modules", ".cache", "mabs");

/**
 * A function from text to text that keeps its last result on disk. The result is as good as a new one: its file is named after the hash of the
 * text and of `version`, which is whatever else decides the result, and begins with its own hash. A folder that cannot be read or written is done without.
 */
export function keptOnDisk(
    make: (text: string) => string,
    {
        name,
        version,
        folder = ownFolder,
    }: { readonly name: string; readonly version: string; readonly folder?: string },
): (text: string) => string {
    return (text) => {
        const file = `${name}-${sha256(`${version}\n${text}`)}.txt`;
        const kept = read(join(folder, file));
        if (kept !== undefined) return kept;
        const made = make(text);
        keep(folder, file, made, name);
        return made;
    };
}

function read(path: string): string | undefined {
    try {
        const content = readFileSync(path, "utf8");
        const [hash = "", made] = [content.slice(0, hashLength), content.slice(hashLength)];
        return hash === sha256(made) ? made : undefined;
    } catch {
        return undefined;
    }
}

/** A file appears whole or not at all: another process may be reading. */
function keep(folder: string, file: string, made: string, name: string): void {
    try {
        mkdirSync(folder, { recursive: true });
        const unfinished = join(folder, `${file}.${process.pid}`);
        writeFileSync(unfinished, sha256(made) + made);
        renameSync(unfinished, join(folder, file));
        const earlier = readdirSync(folder).filter((other) => other.startsWith(`${name}-`) && other !== file);
        for (const other of earlier) rmSync(join(folder, other), { force: true });
    } catch {
        // The next run makes it again.
    }
}

const hashLength = 64;
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
