import { writeFileSync } from "node:fs";
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

export function terminal(): Terminal {
    const { stdout, stderr, env } = process;
    const isTerminal = stdout.isTTY === true;
    return {
        columns: isTerminal ? Math.min(widest, Math.max(narrowest, stdout.columns)) : 120,
        style: styleFor(isTerminal && (env["NO_COLOR"] ?? "") === ""),
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        file: (path, text) => writeFileSync(path, text),
    };
}
