/** Text layout for terminals: columns, wrapping, boxes. No colour here; `Style` adds it. */

/** Display width: our texts hold no wide or combining characters, but names may hold surrogate pairs. */
export const width = (text: string): number => [...text].length;

export function pad(text: string, columns: number): string {
    return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** Breaks a text at spaces so that no line is wider than `columns`; a longer word stays whole. */
export function wrap(text: string, columns: number): readonly string[] {
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(/\s+/).filter((part) => part !== "")) {
        if (line === "") line = word;
        else if (width(line) + 1 + width(word) <= columns) line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    if (line !== "" || lines.length === 0) lines.push(line);
    return lines;
}

/** Code, line by line: one that is too long goes on further to the right, behind its own indentation. */
export function folded(code: string, columns: number): readonly string[] {
    return code.split("\n").flatMap((line) => {
        if (width(line) <= columns) return [line];
        const indent = " ".repeat(/^ */.exec(line)?.[0].length ?? 0);
        const parts = wrap(line, columns - indent.length - 2);
        return parts.map((part, index) => `${indent}${index === 0 ? "" : "  "}${part}`);
    });
}

/** First line behind `lead`, the others indented to the same column. */
export function hanging(lead: string, text: string, columns: number): readonly string[] {
    const indent = " ".repeat(width(lead));
    return wrap(text, Math.max(20, columns - width(lead))).map((line, index) => (index === 0 ? lead : indent) + line);
}

/** Rows as columns as wide as their widest cell; the last column wraps. Returns one entry per row, each a list of lines. */
export function table(rows: readonly (readonly string[])[], columns: number, gap = 2): readonly (readonly string[])[] {
    if (rows.length === 0) return [];
    const last = Math.max(...rows.map((row) => row.length)) - 1;
    const widths = Array.from({ length: last }, (_, index) => Math.max(...rows.map((row) => width(row[index] ?? ""))));
    return rows.map((row) => {
        const lead = widths.map((columnWidth, index) => pad(row[index] ?? "", columnWidth + gap)).join("");
        return hanging(lead, row[last] ?? "", columns);
    });
}
