import { UnknownUntilCreated } from "./inputs";

/**
 * The first of the items for which something holds.
 *
 * @throws UnknownUntilCreated when it holds for none that is known, and not all are.
 */
export function firstKnown<T extends NonNullable<unknown>>(
    items: Iterable<T>,
    holds: (item: T) => boolean,
): T | undefined {
    const unknown: string[] = [];
    for (const item of items) {
        try {
            if (holds(item)) return item;
        } catch (error) {
            if (!(error instanceof UnknownUntilCreated)) throw error;
            unknown.push(...error.paths);
        }
    }
    if (unknown.length > 0) throw new UnknownUntilCreated(unknown);
    return undefined;
}

/**
 * Whether something holds for any of the items.
 *
 * @throws UnknownUntilCreated when it holds for none that is known, and not all are.
 */
export function someKnown<T extends NonNullable<unknown>>(items: Iterable<T>, holds: (item: T) => boolean): boolean {
    return firstKnown(items, holds) !== undefined;
}
