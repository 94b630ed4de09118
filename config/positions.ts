/** A place in a text, counted from 1. */
export interface TextPosition {
    readonly line: number;
    readonly column: number;
}

/** Where the parts of a configuration stand in a file. */
export interface PositionMap {
    /** The file as the user named it; absent when values came without a file. */
    readonly file?: string;
    /** Where the value of a path stands, or what stands nearest above it; undefined without a file. */
    at(path: string): TextPosition | undefined;
    /** Where the key of a path stands, or what stands nearest above it. */
    atKey(path: string): TextPosition | undefined;
    /** Whether the file holds exactly this path. A default is not written. */
    has(path: string): boolean;
}

/** Positions of one entry: its key, and the place of its value where one can point at it. */
export interface EntryPosition {
    readonly key: TextPosition;
    readonly value: TextPosition;
}

const start: TextPosition = { line: 1, column: 1 };
const lastStep = /(?:\.[A-Za-z_][A-Za-z0-9_-]*|\[[0-9]+\]|\["(?:[^"\\]|\\.)*"\])$/;

/** Positions by path, as the parser found them. */
export function positionMap(file: string, entries: ReadonlyMap<string, EntryPosition>): PositionMap {
    const nearest = (path: string): EntryPosition | undefined => {
        for (let current = path; ; current = current.replace(lastStep, "")) {
            const found = entries.get(current);
            if (found !== undefined || !lastStep.test(current)) return found ?? entries.get("");
        }
    };
    return Object.freeze({
        file,
        at: (path) => nearest(path)?.value ?? start,
        atKey: (path) => nearest(path)?.key ?? start,
        has: (path) => entries.has(path),
    } satisfies PositionMap);
}

/** For values that came without a file. `paths` are those that were given. */
export function withoutPositions(paths: ReadonlySet<string>): PositionMap {
    return Object.freeze({
        at: () => undefined,
        atKey: () => undefined,
        has: (path) => paths.has(path),
    } satisfies PositionMap);
}
