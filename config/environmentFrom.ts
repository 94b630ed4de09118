import type { PathSegment } from "./configPath";
import { pathText } from "./configPath";
import { ConfigurationError } from "./configurationError";
import type { Environment } from "./environment.generated";
import type { EnvironmentInput } from "./environmentInput.generated";
import type { LoadOptions } from "./judge";
import { judge } from "./judge";
import { withoutPositions } from "./positions";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import { childNode, environmentSchema, isBlock } from "./schema";
import { setOwn } from "./setOwn";
import { writtenPaths } from "./writtenPaths";

/**
 * Makes an environment of a configuration that a program writes as an object: the keys of a stack file without `mabs:`, the
 * keys of the provider under `azure`. Defaults, checks and error ids are those of a stack file, paths are those of the object.
 *
 * In the place of a secret stands an object of the caller's, such as an output, that is never looked at: the environment
 * says only that there is one. A plain text is refused there, as in a file.
 *
 * @throws ConfigurationError with everything that is wrong.
 */
export function environmentFrom<Secret extends object>(
    configuration: EnvironmentInput<Secret>,
    options: LoadOptions,
): Environment {
    const { values, problems, omitted } = asWritten(keysOfFile(configuration));
    const positions = withoutPositions(writtenPaths(values));
    const result = judge({ values, source: { kind: "file" }, positions, problems, omitted }, options);
    if (result.ok) return result.environment;
    throw new ConfigurationError(result.problems.map(inProgram));
}

/** The keys as a stack file has them. Whatever is no block has none, and the schema reports what is missing. */
function keysOfFile(configuration: unknown): Record<string, unknown> {
    const keys: Record<string, unknown> = {};
    const { azure, ...own } = isBlock(configuration) ? configuration : {};
    for (const [key, value] of Object.entries(isBlock(azure) ? azure : {})) setOwn(keys, `azure-native:${key}`, value);
    for (const [key, value] of Object.entries(own)) setOwn(keys, `mabs:${key}`, value);
    return keys;
}

interface WrittenConfiguration {
    readonly values: Record<string, unknown>;
    readonly problems: readonly Problem[];
    readonly omitted: ReadonlySet<string>;
}

/** Like the nesting of a stack file; an object that contains itself ends here. */
const deepest = 64;

/** What a secret reads as in a file. */
const sealed = { secure: "given by the program" } as const;

/** A copy as a file would hold it: no keys without a value, secrets sealed, nothing that is not data. */
function asWritten(values: Record<string, unknown>): WrittenConfiguration {
    const problems: Problem[] = [];
    const omitted = new Set<string>();

    const copy = (value: unknown, schema: ReturnType<typeof childNode>, path: readonly PathSegment[]): unknown => {
        // A text in the place of a secret, or an object that pretends to be ciphertext, is left to the rule about plain secrets.
        if (schema?.["x-secret"] === true) return isForeign(value) ? sealed : "";
        if (path.length > deepest || isForeign(value)) {
            problems.push(foreignValue(pathText(path), value));
            omitted.add(pathText(path));
            return null;
        }
        if (Array.isArray(value))
            return value.map((item, index) => copy(item, schema && childNode(schema, index, value), [...path, index]));
        if (!isBlock(value)) return value;
        const block: Record<string, unknown> = {};
        for (const [key, child] of Object.entries(value)) {
            if (child !== undefined)
                setOwn(block, key, copy(child, schema && childNode(schema, key, value), [...path, key]));
        }
        return block;
    };

    return { values: copy(values, environmentSchema, []) as Record<string, unknown>, problems, omitted };
}

/** Whether a value is none that a file could hold: an output, a promise, a date, a function. */
function isForeign(value: unknown): boolean {
    if (typeof value !== "object") return !["string", "number", "boolean"].includes(typeof value);
    if (value === null || Array.isArray(value)) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype !== null && prototype !== Object.prototype;
}

function foreignValue(path: string, value: unknown): Problem {
    return problemAt("MABS-CFG-109", path, {
        expected: "plain data, known before the program runs",
        found: foreignPhrase(value),
        hint: "write the value itself; what only Azure can tell goes into a resource by `transform`",
    });
}

function foreignPhrase(value: unknown): string {
    if (typeof value !== "object" || value === null) return `a value of type ${typeof value}`;
    if (isBlock(value) && typeof value["apply"] === "function") return "an output";
    return isForeign(value) ? "an object that is no data" : "very deep nesting, or an object that contains itself";
}

/** What a program does about a plain secret; a stack file would encrypt it. */
const plainSecretInProgram = {
    expected: "an output",
    hint: "change the secret at its source, then give it as config.requireSecret(…)",
} as const;

/** Rules name keys as a stack file has them; a program has others. */
function inProgram(problem: Problem): Problem {
    const { id, path, expected, found, nearest, hint } = {
        ...problem,
        ...(problem.id === "MABS-CFG-505" ? plainSecretInProgram : {}),
    };
    return Object.freeze({
        ...problem,
        path: programKey(path),
        expected: programKey(expected),
        // Of an unknown key its name; of everything else a value, which is repeated as it is.
        found: id === "MABS-CFG-107" ? programKey(found) : found,
        ...(nearest === undefined ? {} : { nearest: programKey(nearest) }),
        ...(hint === undefined ? {} : { hint: programKey(hint) }),
    });
}

const programKey = (text: string): string =>
    text.replace(/\bmabs:(?=[A-Za-z])/g, "").replace(/\bazure-native:(?=[A-Za-z])/g, "azure.");
