/** Pieces of a generated page. */

/** A text as Markdown: what is no code means what it says; `{places}` of the guest become words in italics. */
export function plain(text: string): string {
    return text
        .split(/(`[^`]*`)/)
        .map((part) =>
            part.startsWith("`")
                ? part
                : part
                      .replaceAll(/[\\*_<>[\]|]/g, (character) => `\\${character}`)
                      .replaceAll(/\{([a-zA-Z]+)\}/g, "*$1*"),
        )
        .join("");
}

/** Rows below a head; a bar in code would end the cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n");
}

function cell(text: string): string {
    return text.replaceAll("\n", " ").replaceAll(/(?<!\\)\|/g, "\\|");
}

/** A heading's anchor, as GitHub makes it. */
export function anchor(heading: string): string {
    return heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-");
}

/** A fenced block. */
export function fenced(language: string, text: string): string {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
