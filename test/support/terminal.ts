import { styleFor } from "../../plan/render/style";
import type { Terminal } from "../../cli/terminal";

/** A terminal that keeps what is written to it. */
export interface RecordingTerminal extends Terminal {
    readonly written: { out: string; err: string; readonly files: Map<string, string> };
}

export function recordingTerminal(columns = 120): RecordingTerminal {
    const written = { out: "", err: "", files: new Map<string, string>() };
    return {
        columns,
        style: styleFor(false),
        written,
        out: (text) => void (written.out += text),
        err: (text) => void (written.err += text),
        file: (path, text) => void written.files.set(path, text),
    };
}
