import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { engineValues } from "./engineValues";
import type { LoadOptions, LoadResult } from "./judge";
import { judge } from "./judge";
import { nearestText } from "./nearest";
import { positionMap, withoutPositions } from "./positions";
import type { PositionMap } from "./positions";
import type { Problem } from "./problem";
import { locateProblems, problemAt, wholeFile } from "./problem";
import { parseStackFile } from "./stackFile";
import { writtenPaths } from "./writtenPaths";

export type { LoadOptions, LoadResult } from "./judge";

/** Reads an environment from a stack file. Nothing but the file is asked; secrets stay encrypted. */
export function loadEnvironmentFile(path: string, options: LoadOptions): LoadResult {
    const text = readText(path);
    return typeof text === "string" ? loadEnvironmentText(text, path, options) : notReadable(path, text);
}

/** Reads an environment from the text of a stack file; `fileName` is how messages call it. */
export function loadEnvironmentText(text: string, fileName: string, options: LoadOptions): LoadResult {
    const file = parseStackFile(text, fileName);
    if (file.values === undefined)
        return { ok: false, problems: locateProblems(file.problems, file.positions), positions: file.positions };
    return judge({ ...file, values: file.values, source: { kind: "file" } }, options);
}

/** Where the values of the engine were written, so that messages can point there. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}

/**
 * Reads an environment from the values that Pulumi's engine hands to a program: texts by key, secrets decrypted.
 *
 * @param secretKeys top-level keys that the engine calls secret.
 */
export function loadEnvironmentValues(
    values: Readonly<Record<string, string>>,
    secretKeys: readonly string[],
    options: LoadOptions & { readonly sourceFile?: SourceFile },
): LoadResult {
    const plain = engineValues(values);
    const positions = enginePositions(writtenPaths(plain), options.sourceFile);
    return judge(
        {
            values: plain,
            source: { kind: "engine", secretKeys: new Set(secretKeys) },
            positions,
            problems: [],
            omitted: new Set(),
        },
        options,
    );
}

/** What is written decides the engine; where it is written, the file, which is read when the first mistake asks for its place. */
function enginePositions(written: ReadonlySet<string>, sourceFile: SourceFile | undefined): PositionMap {
    if (sourceFile === undefined) return withoutPositions(written);
    let read: PositionMap | undefined;
    const places = (): PositionMap => (read ??= parseStackFile(sourceFile.text, sourceFile.path).positions);
    return Object.freeze({
        file: sourceFile.path,
        at: (path) => places().at(path),
        atKey: (path) => places().atKey(path),
        has: (path) => written.has(path),
    } satisfies PositionMap);
}

function readText(path: string): string | { readonly code: string } {
    try {
        return readFileSync(path, "utf8");
    } catch (error) {
        if (error instanceof Error && "code" in error) return { code: String(error.code) };
        throw error;
    }
}

const reasons: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EISDIR: "a folder",
    EACCES: "a file that this account may not read",
};

/** What a person who named a wrong file probably wants to know: the nearest one, and all of them. */
function whatIsThere(path: string, folder: string): Pick<Problem, "hint" | "nearest"> {
    const neighbours = stackFilesIn(folder);
    const stack = nearestText(stackOf(basename(path)), neighbours.map(stackOf));
    const nearest = neighbours.find((name) => stackOf(name) === stack);
    return {
        ...(nearest === undefined ? {} : { nearest }),
        hint:
            neighbours.length === 0
                ? "name the file, or the stack: mabs plan --stack dev reads Pulumi.dev.yaml"
                : `that folder has ${neighbours.slice(0, 8).join(", ")}${neighbours.length > 8 ? ", …" : ""}`,
    };
}

const stackOf = (name: string): string => name.replace(/^Pulumi\./, "").replace(/\.ya?ml$/, "");

function stackFilesIn(folder: string): readonly string[] {
    try {
        return readdirSync(folder)
            .filter((name) => /^Pulumi\..+\.ya?ml$/.test(name))
            .sort();
    } catch {
        return [];
    }
}

function notReadable(path: string, { code }: { readonly code: string }): LoadResult {
    const positions = positionMap(path, new Map());
    const problem = problemAt("MABS-CFG-101", wholeFile, {
        expected: "a stack file",
        found: reasons[code] ?? `a file that cannot be read (${code})`,
        ...whatIsThere(path, code === "EISDIR" ? path : dirname(path)),
    });
    return { ok: false, problems: locateProblems([problem], positions), positions };
}
