/** Middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
    if (values.length === 0) throw new Error("no values");
    const sorted = [...values].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] as number;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

/**
 * The smallest value. For the difference of two durations: other work on the machine only ever adds, and what it adds to one
 * side of a small difference is larger than the difference.
 */
export function smallest(values: readonly number[]): number {
    if (values.length === 0) throw new Error("no values");
    return Math.min(...values);
}

/**
 * Runs both sides in turn, A B A B …, so that a machine that grows slower slows both, and gives the values of each.
 * One run of each goes first and is not counted: it fills the caches of disk and compiler.
 */
export async function alternately<T>(
    rounds: number,
    a: () => Promise<T>,
    b: () => Promise<T>,
): Promise<{ readonly a: readonly T[]; readonly b: readonly T[] }> {
    await a();
    await b();
    const results: { a: T[]; b: T[] } = { a: [], b: [] };
    for (let round = 0; round < rounds; round += 1) {
        results.a.push(await a());
        results.b.push(await b());
    }
    return results;
}
