import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import type { ExitCode } from "./exitCodes";
import { exitCode } from "./exitCodes";
import type { Terminal } from "./terminal";
import { reasonOf } from "./userError";

/** `mabs package hash`: prints the lines of `mabs:package.files` for files on this machine. Streams, because a part is gigabytes. */
export async function packageHashCommand(paths: readonly string[], terminal: Terminal): Promise<ExitCode> {
    for (const path of paths) {
        const hash = createHash("sha256");
        try {
            await pipeline(createReadStream(path), hash);
        } catch (error) {
            terminal.err(`${path}: ${reasonOf(error)}\n`);
            return exitCode.wrongInput;
        }
        terminal.out(`${basename(path)}: ${hash.digest("hex")}\n`);
    }
    return exitCode.fine;
}
