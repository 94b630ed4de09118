import { distance } from "fastest-levenshtein";

/** Rows of facts found by name, whatever the case of the name; and the rows that somebody may have meant. */
export interface KeyedTable<Row> {
    /** The row of that name; letters of either case are the same. */
    readonly find: (name: string) => Row | undefined;
    /** Names most like the one given, best first; of two equally near the one that sorts first. */
    readonly nearest: (name: string, count?: number) => readonly string[];
}

/**
 * A lookup over rows. The index is made at the first question, so that a table that nobody asks costs nothing.
 *
 * @param rows - Gives the rows; called once.
 * @param nameOf - The name of a row, in the spelling that is shown.
 * @param normalise - Makes two spellings of one name equal. Default: lower case, without blanks at the ends.
 */
export function keyedTable<Row>(
    rows: () => readonly Row[],
    nameOf: (row: Row) => string,
    normalise: (name: string) => string = (name) => name.trim().toLowerCase(),
): KeyedTable<Row> {
    let index: ReadonlyMap<string, Row> | undefined;
    const indexed = (): ReadonlyMap<string, Row> =>
        (index ??= new Map(rows().map((row) => [normalise(nameOf(row)), row])));
    return {
        find: (name) => indexed().get(normalise(name)),
        nearest: (name, count = 3) => {
            const wanted = normalise(name);
            return [...indexed()]
                .map(([key, row]) => ({ name: nameOf(row), edits: distance(wanted, key) }))
                .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
                .slice(0, count)
                .map((candidate) => candidate.name);
        },
    };
}
