import type { PartialEnvironment } from "../partialEnvironment";
import type { Problem } from "../problem";

/** What a check may ask besides the environment. */
export interface CheckContext {
    /** Date of the run, `YYYY-MM-DD`. */
    readonly today: string;
    /** Whether the file holds this path. Defaults are not written; wrong values and misspelt keys are. */
    written(path: string): boolean;
}

/** A rule about several keys that needs no vendor data. */
export type Check = (environment: PartialEnvironment, context: CheckContext) => readonly Problem[];

/** The entries of a block that are there, by name. */
export function entriesOf<T>(
    block: Readonly<Record<string, T | undefined>> | undefined,
): readonly (readonly [string, T])[] {
    return Object.entries(block ?? {}).flatMap(([name, entry]) =>
        entry === undefined ? [] : [[name, entry] as const],
    );
}
