import { writeFileSync } from "node:fs";
import { reasonOf, UserError } from "./userError";
import { styleFor } from "../plan/render/style";
import type { Style } from "../plan/render/style";

/** Where a command writes and how wide it may write. Tests give their own. */
export interface Terminal {
    readonly columns: number;
    readonly style: Style;
    out(text: string): void;
    /** Messages for the person, apart from the result. */
    err(text: string): void;
    file(path: string, text: string): void;
}

const narrowest = 80;
/** Wider lines are hard to read. */
const widest = 140;
/** For a file, a pipe, or a terminal that does not tell. */
const unknownWidth = 120;

export function terminal(): Terminal {
    const { stdout, stderr, env } = process;
    const isTerminal = stdout.isTTY === true;
    endQuietlyWithReader(stdout);
    return {
        columns: columnsOf(env["COLUMNS"], isTerminal ? stdout.columns : undefined),
        style: styleFor(isTerminal && (env["NO_COLOR"] ?? "") === ""),
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        file: writeOut,
    };
}

/** `COLUMNS` if somebody set it, else the width of the terminal, else a width that pages and logs can take. */
function columnsOf(asked: string | undefined, width: number | undefined): number {
    const columns = /^[1-9]\d*$/.test(asked ?? "") ? Number(asked) : width;
    return columns === undefined || columns === 0 ? unknownWidth : Math.min(widest, Math.max(narrowest, columns));
}

/** `mabs plan | head` closes the pipe before everything is written; that is no mistake. */
function endQuietlyWithReader(stdout: NodeJS.WriteStream): void {
    // Others listen as well, and do nothing about it: a worker thread, such as that of the compiler, pipes its output here.
    if (stdout.listeners("error").includes(onWriteError)) return;
    stdout.on("error", onWriteError);
}

function onWriteError(error: NodeJS.ErrnoException): void {
    if (error.code !== "EPIPE") throw error;
}

function writeOut(path: string, text: string): void {
    try {
        writeFileSync(path, text);
    } catch (error) {
        throw new UserError(`--out ${path}: ${reasonOf(error)}`);
    }
}
