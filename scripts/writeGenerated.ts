import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";

/** Writes a generated file; with `--check` on the command line, fails when the one that is there is another. */
export function writeGenerated(path: string, text: string): void {
    if (!process.argv.includes("--check")) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
    } else if (present(path) !== text) {
        process.stderr.write(`${relative(process.cwd(), path)} is stale: run npm run generate\n`);
        process.exitCode = 1;
    }
}

function present(path: string): string | undefined {
    try {
        return readFileSync(path, "utf8");
    } catch {
        return undefined;
    }
}
