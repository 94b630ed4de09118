import type { PositionMap } from "./positions";
import type { ProblemId } from "./catalogue";
import { catalogueEntry } from "./catalogue";

/** One mistake in a configuration, with everything a person needs to put it right. */
export interface Problem {
    /** Permanent id; the catalogue explains it. */
    readonly id: ProblemId;
    readonly severity: "error";
    /** Place in the configuration, in the notation of `pulumi config set --path`: `mabs:servers.MABS01.storage.diskSizeGiB`. */
    readonly path: string;
    /** The file as the user named it. Absent when values came without a file. */
    readonly file?: string;
    /** Counted from 1. */
    readonly line?: number;
    /** Counted from 1. */
    readonly column?: number;
    /** What would be right, as a phrase. */
    readonly expected: string;
    /** What stands there; never the text of a secret. */
    readonly found: string;
    /** What to write instead, or what to do. */
    readonly hint?: string;
    /** Valid key or value that is nearest to what was found. */
    readonly nearest?: string;
    /** A second place without which the first would be right. */
    readonly other?: OtherPlace;
    /** Vendor page with the rule. */
    readonly url?: string;
}

/** Where the other half of a mistake stands, in the same file. */
export interface OtherPlace {
    readonly path: string;
    /** Counted from 1. */
    readonly line?: number;
    /** Counted from 1. */
    readonly column?: number;
}

/** Path of problems with the file as a whole: the block that every stack file has. */
export const wholeFile = "config";

/** Path of a key of the top level. One without a name has no path of its own. */
export const topPath = (path: string): string => (path === "" ? wholeFile : path);

/** What a check says about a mistake; id and path are given apart. */
export interface ProblemDetails {
    readonly expected: string;
    readonly found: string;
    readonly hint?: string;
    readonly nearest?: string;
    readonly other?: OtherPlace;
}

/** Makes a problem without a position. The loader, or `withPositions`, adds file, line and column from the path. */
export function problemAt(id: ProblemId, path: string, details: ProblemDetails): Problem {
    const { url } = catalogueEntry(id);
    return { id, severity: "error", path, ...details, ...(url === undefined ? {} : { url }) };
}

/** Adds file, line and column to problems that lack them, removes repetitions, and sorts by place. */
export function locateProblems(problems: readonly Problem[], positions: PositionMap): readonly Problem[] {
    const located = problems.map((problem) =>
        problem.line === undefined
            ? { ...problem, ...positionOf(problem, positions), ...otherOf(problem, positions) }
            : problem,
    );
    const distinct = new Map(
        located
            .map(
                (problem) => [`${problem.id} ${problem.path} ${problem.line} ${problem.other?.path}`, problem] as const,
            )
            .reverse(),
    );
    return Object.freeze([...distinct.values()].map((problem) => Object.freeze(problem)).sort(byPlace));
}

/** Mistakes in the name of a key, as opposed to its value. */
const keyProblems: ReadonlySet<ProblemId> = new Set([
    "MABS-CFG-106",
    "MABS-CFG-107",
    "MABS-CFG-401",
    "MABS-CFG-402",
    "MABS-CFG-423",
    "MABS-CFG-424",
    "MABS-CFG-608",
    "MABS-CFG-610",
]);

function positionOf({ id, path }: Problem, positions: PositionMap): Pick<Problem, "file" | "line" | "column"> {
    const position = keyProblems.has(id) ? positions.atKey(path) : positions.at(path);
    return { ...(positions.file === undefined ? {} : { file: positions.file }), ...position };
}

function otherOf({ other }: Problem, positions: PositionMap): Pick<Problem, "other"> {
    return other === undefined ? {} : { other: { ...other, ...positions.at(other.path) } };
}

function byPlace(a: Problem, b: Problem): number {
    return (
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.path, b.path) ||
        compare(a.id, b.id) ||
        compare(a.other?.path ?? "", b.other?.path ?? "")
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two problems are about the same value, by the same rule. */
export function isRelated(one: Problem, other: Problem): boolean {
    return one.path === other.path && one.id === other.id;
}
