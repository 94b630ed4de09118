import type { ProblemDetails } from "../../config/problem";
import { problemAt, type Problem } from "../../config/problem";
import { formatRange, overlaps, parseRange, type IpRange } from "../ipRange";

/** A range with the words by which a message names it, and its place in the configuration. */
export interface NamedRange {
    readonly path: string;
    readonly label: string;
    readonly range: IpRange;
}

/** Names a range; nothing for a text that is no range, which the form of the configuration refuses. */
export function namedRange(path: string, label: string, text: string | undefined): readonly NamedRange[] {
    const range = text === undefined ? undefined : parseRange(text);
    return range === undefined ? [] : [{ path, label, range }];
}

/** `server subnet 10.20.0.0/27`. */
export function describeRange({ label, range }: NamedRange): string {
    return `${label} ${formatRange(range)}`;
}

/** One problem for each pair of ranges that share addresses, at the place of the second one. */
export function overlapsBetween(
    first: readonly NamedRange[],
    second: readonly NamedRange[],
    hintFor: (range: NamedRange) => Partial<Pick<ProblemDetails, "hint">> = () => ({}),
): readonly Problem[] {
    return second.flatMap((range) =>
        first
            .filter((other) => other.path !== range.path && overlaps(other.range, range.range))
            .map((other) => overlap(range, other, hintFor(range))),
    );
}

/** The same within one list; a pair is reported once. */
export function overlapsWithin(
    ranges: readonly NamedRange[],
    hintFor?: (range: NamedRange) => Partial<Pick<ProblemDetails, "hint">>,
): readonly Problem[] {
    return ranges.flatMap((range, index) => overlapsBetween(ranges.slice(0, index), [range], hintFor));
}

function overlap(range: NamedRange, other: NamedRange, hint: Partial<Pick<ProblemDetails, "hint">>): Problem {
    return problemAt("MABS-CFG-302", range.path, {
        expected: `a range that shares no address with the ${describeRange(other)}`,
        found: describeRange(range),
        other: { path: other.path },
        ...hint,
    });
}
