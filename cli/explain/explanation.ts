/** What is said under a label: a text; a text with its own line breaks; several texts; a table. */
export type Said =
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "code"; readonly text: string }
    | { readonly kind: "list"; readonly items: readonly string[] }
    | { readonly kind: "rows"; readonly rows: readonly (readonly string[])[] };

/** One labelled part of an explanation. */
export interface Part {
    readonly label: string;
    readonly said: Said;
}

/** Everything known about an id. */
export interface Explanation {
    readonly id: string;
    /** What kind of id it is: `rule`, `configuration error`. */
    readonly kind: string;
    /** A sentence without a full stop. */
    readonly title: string;
    readonly parts: readonly Part[];
    /** Where it stands in the documents of the repository. */
    readonly page: string;
}

/** A labelled text, unless there is none. */
export function text(label: string, words: string | undefined): readonly Part[] {
    return words === undefined || words === "" ? [] : [{ label, said: { kind: "text", text: words } }];
}

/** Labelled lines that stay as they are. */
export function code(label: string, lines: string): readonly Part[] {
    return [{ label, said: { kind: "code", text: lines } }];
}

/** Labelled texts, unless there are none. */
export function list(label: string, items: readonly string[] | undefined): readonly Part[] {
    return items === undefined || items.length === 0 ? [] : [{ label, said: { kind: "list", items } }];
}

/** A labelled table, unless it has no rows. */
export function rows(label: string, cells: readonly (readonly string[])[]): readonly Part[] {
    return cells.length === 0 ? [] : [{ label, said: { kind: "rows", rows: cells } }];
}
