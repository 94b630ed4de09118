import { folded, hanging, pad, table, width, wrap } from "../../plan/render/layout";
import type { Style } from "../../plan/render/style";
import type { Explanation, Part, Said } from "./explanation";
import type { IdKind } from "./lookUp";

/** An explanation for a terminal of the given width. */
export function renderExplanation(explanation: Explanation, columns: number, style: Style): string {
    const { id, kind, title, parts, page } = explanation;
    const all = [...parts, { label: "more", said: { kind: "text", text: page } } satisfies Part];
    const label = Math.max(...all.map((part) => width(part.label))) + 2;
    return [
        `${style.heading(id)}  ${style.quiet(kind)}`,
        ...wrap(title, columns).map((line) => style.strong(line)),
        "",
        ...all.flatMap((part) => partLines(part, label, columns, style)),
    ].join("\n");
}

function partLines({ label, said }: Part, indent: number, columns: number, style: Style): readonly string[] {
    const lines = saidLines(said, Math.max(20, columns - indent), style);
    return lines.map((line, index) => `${index === 0 ? style.quiet(pad(label, indent)) : " ".repeat(indent)}${line}`);
}

function saidLines(said: Said, columns: number, style: Style): readonly string[] {
    switch (said.kind) {
        case "text":
            return wrap(said.text, columns);
        case "code":
            return folded(said.text, columns).map((line) => style.good(line));
        case "list":
            return said.items.flatMap((item) => hanging("", item, columns));
        case "rows":
            return withTexts(said.rows, columns);
    }
}

/** Narrower than this, a column of texts is a column of single words. */
const narrowestText = 40;

/** Rows whose last cell is a text: beside the others where there is room, below them where there is not. */
function withTexts(rows: readonly (readonly string[])[], columns: number): readonly string[] {
    const lead = Math.max(...rows.map(([first = ""]) => width(first))) + 2;
    if (lead + narrowestText <= columns) return table(rows, columns).flat();
    return rows.flatMap(([first = "", ...others]) => [first, ...hanging("  ", others.join("  "), columns)]);
}

/** The kinds of ids, with an example each. */
export function renderKinds(kinds: readonly IdKind[], columns: number, style: Style): string {
    return [
        "npx mabs explain <id> tells everything that is known about one of these:",
        "",
        ...table(
            kinds.map(({ kind, example, met }) => [`  ${example}`, `${kind}, as met in ${met}`]),
            columns,
        ).flat(),
        "",
        style.quiet("The case of an id does not matter."),
    ].join("\n");
}
