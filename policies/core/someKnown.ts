import { UnknownUntilCreated } from "./inputs";

/**
 * Whether something holds for any of the items.
 *
 * @throws UnknownUntilCreated when it holds for none that is known, and not all are.
 */
export function someKnown<T>(items: Iterable<T>, holds: (item: T) => boolean): boolean {
    const unknown: string[] = [];
    for (const item of items) {
        try {
            if (holds(item)) return true;
        } catch (error) {
            if (!(error instanceof UnknownUntilCreated)) throw error;
            unknown.push(...error.paths);
        }
    }
    if (unknown.length > 0) throw new UnknownUntilCreated(unknown);
    return false;
}
