import type { Document, Node, YAMLError, YAMLMap } from "yaml";
import { isAlias, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { foreignEncoding } from "./foreignEncoding";
import type { PlacedProblem } from "./lookalikeProblems";
import { lookalikesBehindError, plainlyIndented } from "./lookalikeProblems";
import { nearestText } from "./nearest";
import type { PositionMap, TextPosition } from "./positions";
import { positionMap } from "./positions";
import type { Problem, ProblemDetails } from "./problem";
import { problemAt, topPath, wholeFile } from "./problem";
import { yamlProblemDetails } from "./yamlProblems";
import type { PositionAt } from "./yamlTree";
import { plainTree, TreeTooLarge } from "./yamlTree";

/** The `config:` block of a stack file as plain data. */
export interface StackFile {
    /** Absent when the file holds no configuration that could be judged. */
    readonly values?: Record<string, unknown>;
    readonly positions: PositionMap;
    readonly problems: readonly Problem[];
    /** Paths whose value cannot be judged because its notation is wrong. */
    readonly omitted: ReadonlySet<string>;
}

/** Keys that Pulumi keeps beside `config:`. Source: page *Stack settings file* of the Pulumi documentation, 2025-11. */
const stackKeys = ["config", "environment", "secretsprovider", "encryptedkey", "encryptionsalt"] as const;
const largestText = 1024 * 1024;
const start: TextPosition = { line: 1, column: 1 };

/** Reads the text of a stack file. Never throws: whatever is wrong becomes a problem with a position. */
export function parseStackFile(text: string, file: string): StackFile {
    if (text.length > largestText) return refused(file, tooLarge(`${Math.ceil(text.length / 1024)} KiB`));
    const foreign = foreignEncoding(text);
    if (foreign !== undefined) return withoutValues(file, [placed(foreign, file)]);
    const indented = plainlyIndented(text);
    const read = readYaml(indented.text, file);
    return { ...read, problems: [...indented.problems.map((problem) => placed(problem, file)), ...read.problems] };
}

function readYaml(text: string, file: string): StackFile {
    const lines = new LineCounter();
    const at: PositionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    try {
        const document = parseDocument(text, {
            lineCounter: lines,
            prettyErrors: false,
            uniqueKeys: false,
            // At "silent" the library would pass over a second document.
            logLevel: "error",
        });
        const mistakes = [...document.errors, ...document.warnings];
        if (mistakes.some(({ code }) => code === "RESOURCE_EXHAUSTION"))
            return refused(file, tooLarge("very deep nesting"));
        const placedMistake = (mistake: YAMLError): PlacedProblem => ({
            problem: problemAt("MABS-CFG-103", wholeFile, yamlProblemDetails(mistake)),
            position: at(mistake.pos[0]),
        });
        const [broken] = mistakes.filter(({ code }) => code !== "MULTIPLE_DOCS").map(placedMistake);
        if (broken !== undefined)
            return withoutValues(
                file,
                likelyCauses(broken, text).map((problem) => placed(problem, file)),
            );
        const read = readDocument(document, file, at);
        return { ...read, problems: [...read.problems, ...mistakes.map((one) => placed(placedMistake(one), file))] };
    } catch (error) {
        if (!(error instanceof TreeTooLarge || error instanceof RangeError)) throw error;
        return refused(file, tooLarge("very deep nesting, or very many parts"));
    }
}

/** Where a character explains what YAML could not read, it alone is worth telling. */
function likelyCauses(broken: PlacedProblem, text: string): readonly PlacedProblem[] {
    const behind = lookalikesBehindError(text, broken.position.line);
    return behind.length > 0 ? behind : [broken];
}

function readDocument(document: Document.Parsed, file: string, at: PositionAt): StackFile {
    const top = document.contents;
    if (isNothing(top)) return refused(file, empty("no text, or only comments"));
    if (!isMap(top))
        return refused(
            file,
            problemAt("MABS-CFG-105", wholeFile, { expected: "a block `config:`", found: kindOf(top) }),
        );
    const entries = top.items.map(({ key, value }) => ({ name: nameOf(key), position: positionOf(key, at), value }));
    const config = entries.find(({ name }) => name === "config");
    const names = entries.map(({ name }) => name);
    const strangers = entries.flatMap(({ name, position }, index) =>
        strangeKey(name, names.slice(0, index)).map((problem) => placed({ problem, position }, file)),
    );
    if (config === undefined)
        return strangers.some(isTelling) ? withoutValues(file, strangers) : refused(file, noConfig(names));

    const resolve = (node: unknown): Node | undefined => (isAlias(node) ? node.resolve(document) : (node as Node));
    const problem = blockProblem(resolve(config.value));
    if (problem !== undefined)
        return withoutValues(file, [...strangers, placed({ problem, position: config.position }, file)]);
    const tree = plainTree(resolve(config.value) as YAMLMap, resolve, at);
    return {
        values: tree.values,
        positions: positionMap(
            file,
            new Map([["", { key: config.position, value: config.position }], ...tree.positions]),
        ),
        problems: [...strangers, ...tree.problems.map((found) => placed(found, file))],
        omitted: tree.omitted,
    };
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : "");
const positionOf = (node: unknown, at: PositionAt): TextPosition => at((node as Node | null)?.range?.[0] ?? 0);
const placed = ({ problem, position }: PlacedProblem, file: string): Problem => ({ ...problem, file, ...position });
const kindOf = (node: unknown): string => (isScalar(node) ? "a single value" : "a list");
const isNothing = (node: unknown): boolean =>
    node === null || node === undefined || (isScalar(node) && node.value === null);

function withoutValues(file: string, problems: readonly Problem[]): StackFile {
    return { positions: positionMap(file, new Map()), problems, omitted: new Set() };
}

const refused = (file: string, problem: Problem, position: TextPosition = start): StackFile =>
    withoutValues(file, [placed({ problem, position }, file)]);

function blockProblem(block: Node | undefined): Problem | undefined {
    if (isNothing(block) || (isMap(block) && block.items.length === 0)) return empty("a `config:` block without keys");
    if (isMap(block)) return undefined;
    return problemAt("MABS-CFG-105", wholeFile, { expected: "a block of keys under `config:`", found: kindOf(block) });
}

const empty = (found: string): Problem =>
    problemAt("MABS-CFG-102", wholeFile, {
        expected: "the configuration of an environment",
        found,
        hint: "begin with a copy of examples/minimal/Pulumi.minimal.yaml",
    });

const tooLarge = (found: string): Problem =>
    problemAt("MABS-CFG-121", wholeFile, { expected: "a file of up to 1 MiB and 64 levels", found });

function noConfig(names: readonly string[]): Problem {
    const details: ProblemDetails = {
        expected: "a block `config:`",
        found: names.length === 0 ? "no keys" : `the keys ${names.slice(0, 5).join(", ")}`,
        hint: "is this the stack file, Pulumi.<stack>.yaml?",
    };
    return problemAt("MABS-CFG-105", wholeFile, details);
}

/** A key beside `config:` that does not belong there. */
function strangeKey(name: string, earlier: readonly string[]): readonly Problem[] {
    const path = topPath(name);
    if (earlier.includes(name)) {
        return [
            problemAt("MABS-CFG-104", path, {
                expected: "every key once",
                found: `${JSON.stringify(name)} a second time`,
                hint: "remove one of them",
            }),
        ];
    }
    if (stackKeys.some((key) => key === name)) return [];
    const found = JSON.stringify(name);
    if (/^[A-Za-z][A-Za-z0-9-]*:\S/.test(name)) {
        const hint = "indent the key by two spaces, under `config:`";
        return [
            problemAt("MABS-CFG-106", path, {
                expected: "configuration keys under `config:`",
                found: `${found} beside it`,
                hint,
            }),
        ];
    }
    const nearest = nearestText(name, stackKeys);
    return [
        problemAt("MABS-CFG-107", path, {
            expected: `one of ${stackKeys.join(", ")}`,
            found,
            ...(nearest === undefined ? {} : { nearest }),
        }),
    ];
}

/** Whether a strange key explains why there is no `config:`. */
const isTelling = ({ id, nearest }: Problem): boolean => id === "MABS-CFG-106" || nearest === "config";
