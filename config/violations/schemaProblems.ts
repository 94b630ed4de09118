import type { PathSegment } from "../configPath";
import { pathText } from "../configPath";
import type { Problem } from "../problem";
import { isBlock } from "../schema";
import { setOwn } from "../setOwn";
import validate from "../validate.generated";
import { missingKey, nearestKey, unknownKey, wrongMode } from "./keyProblems";
import { outOfRange, wrongCount, wrongForm, wrongType, wrongValue } from "./valueProblems";
import type { Violation } from "./violation";
import { violationOf } from "./violation";

/** What the schema says about a configuration. */
export interface SchemaJudgement {
    readonly problems: readonly Problem[];
    /** The values without what is wrong: every remaining part has the type that the schema promises. */
    readonly values: Record<string, unknown>;
    /** Paths that unknown keys were probably meant to have. */
    readonly intended: ReadonlySet<string>;
    /** Paths of which the values say nothing: what was wrong and taken away, what is missing, and what a misspelt key was meant to say. */
    readonly unknown: ReadonlySet<string>;
}

const translations: Readonly<Record<string, (violation: Violation) => Problem>> = {
    additionalProperties: unknownKey,
    required: missingKey,
    discriminator: wrongMode,
    type: wrongType,
    enum: wrongValue,
    const: wrongValue,
    minimum: outOfRange,
    maximum: outOfRange,
    pattern: wrongForm,
    format: wrongForm,
    minLength: wrongForm,
    maxLength: wrongForm,
    minItems: wrongCount,
    maxItems: wrongCount,
    uniqueItems: wrongCount,
    minProperties: wrongCount,
    maxProperties: wrongCount,
};

/** Holds values against the schema and fills in its defaults, in place. One problem for each place. */
export function judgeBySchema(values: Record<string, unknown>): SchemaJudgement {
    // The validator fills in defaults as it goes; messages speak about what was written.
    const written = structuredClone(values);
    if (validate(values)) return { problems: [], values, intended: new Set(), unknown: new Set() };
    const violations = (validate.errors ?? [])
        .filter(({ keyword }) => keyword in translations)
        .map((report) => violationOf(report, written));
    const intended = new Set(violations.flatMap(intendedKey));
    const problems = new Map<string, Problem>();
    for (const violation of violations) {
        const problem = translations[violation.keyword]?.(violation);
        if (problem === undefined || problems.has(problem.path)) continue;
        if (violation.keyword === "required" && intended.has(problem.path)) continue;
        problems.set(problem.path, problem);
    }
    const removed = violations.flatMap((violation) => removeWrong(violation, values));
    return { problems: [...problems.values()], values, intended, unknown: new Set([...intended, ...removed]) };
}

/** The path that an unknown key was meant to have: it is not reported as missing too. */
function intendedKey({ keyword, params, segments, node, value }: Violation): readonly string[] {
    if (keyword !== "additionalProperties") return [];
    const nearest = nearestKey(String(params["additionalProperty"]), node, value);
    return nearest === undefined ? [] : [pathText([...segments, nearest])];
}

/** Rules about the number of entries: each entry is right for itself, and stays. */
const countsOfEntries: ReadonlySet<string> = new Set(["minProperties", "maxProperties"]);

/**
 * Takes away the smallest part that holds the mistake, and says which one: an unknown key, or the value of a known one. The name
 * stays, so that rules about names still see it. In a list of plain values that is the whole list.
 */
function removeWrong(
    { keyword, params, segments, isKey }: Violation,
    values: Record<string, unknown>,
): readonly string[] {
    if (isKey || countsOfEntries.has(keyword)) return [];
    if (keyword === "required") return [pathText([...segments, String(params["missingProperty"])])];
    if (keyword === "additionalProperties") {
        const block = valueAt(segments, values);
        if (isBlock(block)) Reflect.deleteProperty(block, String(params["additionalProperty"]));
        return [];
    }
    const end = Math.max(
        0,
        segments.findLastIndex((segment) => typeof segment === "string"),
    );
    const block = valueAt(segments.slice(0, end), values);
    if (isBlock(block)) setOwn(block, String(segments[end]), undefined);
    return [pathText(segments.slice(0, end + 1))];
}

function valueAt(path: readonly PathSegment[], values: Record<string, unknown>): unknown {
    return path.reduce<unknown>((value, segment) => {
        if (Array.isArray(value)) return value[Number(segment)] as unknown;
        return isBlock(value) ? value[String(segment)] : undefined;
    }, values);
}
