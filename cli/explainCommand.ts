import type { Explanation, Said } from "./explain/explanation";
import { idKinds, lookUp, nearestIds } from "./explain/lookUp";
import { renderExplanation, renderKinds } from "./explain/render";
import type { ExitCode } from "./exitCodes";
import { exitCode } from "./exitCodes";
import type { ExplainArguments } from "./main";
import type { Terminal } from "./terminal";

/** `mabs explain`: everything known about an id; exit code 2 for one that nobody knows. */
export function explainCommand(id: string | undefined, { format }: ExplainArguments, terminal: Terminal): ExitCode {
    const { columns, style } = terminal;
    if (id === undefined) {
        terminal.out(format === "json" ? json(idKinds) : `${renderKinds(idKinds, columns, style)}\n`);
        return exitCode.fine;
    }
    const found = lookUp(id);
    if (found.length === 0) {
        terminal.err(
            `nothing is known as ${id.slice(0, 100)}. Near to it: ${nearestIds(id).join(", ")}. npx mabs explain lists the kinds of ids.\n`,
        );
        return exitCode.wrongInput;
    }
    terminal.out(
        format === "json"
            ? json(found.map(document))
            : `${found.map((one) => renderExplanation(one, columns, style)).join("\n\n\n")}\n`,
    );
    return exitCode.fine;
}

/** An explanation as data: its parts under their labels. */
function document({ id, kind, title, parts, page }: Explanation): object {
    return { id, kind, title, ...Object.fromEntries(parts.map(({ label, said }) => [key(label), value(said)])), page };
}

/** `provenBy` for `proven by`. */
function key(label: string): string {
    return label.toLowerCase().replaceAll(/ (\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function value(said: Said): unknown {
    switch (said.kind) {
        case "list":
            return said.items;
        case "rows":
            return said.rows.map(([name, text]) => ({ name, text }));
        default:
            return said.text;
    }
}

function json(data: unknown): string {
    return `${JSON.stringify(data, null, 2)}\n`;
}
