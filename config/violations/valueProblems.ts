import type { ProblemId } from "../catalogue";
import { expectedPhrase } from "../expectedPhrase";
import { isCalendarDate, zeroHostBits } from "../formats";
import { foundPhrase } from "../foundPhrase";
import { withLookalikeHint } from "../lookalikeProblems";
import { nearestText } from "../nearest";
import type { Problem, ProblemDetails } from "../problem";
import { problemAt } from "../problem";
import { quantityIn } from "../quantity";
import type { SchemaNode } from "../schemaNode";
import { exampleHint } from "./keyProblems";
import type { Violation } from "./violation";

/** Problems of a single value: its type, its range, its form. */
export function wrongType(violation: Violation): Problem {
    const { node, value } = violation;
    if (value === null && node["x-error"] !== undefined)
        return problem(violation, "MABS-CFG-109", node["x-hint"] === undefined ? {} : { hint: node["x-hint"] });
    if (typeof value === "string") {
        if (node.type === "boolean") return textForBoolean(violation, value);
        if (node.type === "integer" || node.type === "number") return textForNumber(violation, value);
    }
    return general(violation, "MABS-CFG-109", typeHint(node, value));
}

function textForBoolean(violation: Violation, value: string): Problem {
    const meaning = { yes: true, y: true, on: true, true: true, no: false, n: false, off: false, false: false }[
        value.toLowerCase()
    ];
    if (meaning === undefined) return general(violation, "MABS-CFG-109");
    return general(violation, "MABS-CFG-117", { hint: `write ${meaning}` });
}

function textForNumber(violation: Violation, value: string): Problem {
    const { node } = violation;
    const number = quantityIn(node["x-unit"], value);
    const hint = number === undefined ? {} : { hint: `write ${number}` };
    if (/^\s*[-+]?[0-9][0-9.,_]*\s*$/.test(value))
        return general(violation, "MABS-CFG-116", { hint: `write ${number ?? value.trim()}, without quotes` });
    return general(violation, number === undefined ? "MABS-CFG-109" : "MABS-CFG-110", hint);
}

function typeHint(node: SchemaNode, value: unknown): Partial<ProblemDetails> {
    if (node.type === "string" && isBareScalar(value) && acceptsText(node, String(value)))
        return { hint: `write "${String(value)}"` };
    if (node.type === "object" && value === null && node.required !== undefined)
        return { hint: `write at least ${node.required.join(", ")}` };
    if (node.type === "object" && typeof value === "string" && keyWithoutSpace.test(value))
        return { hint: "write a space behind the colon" };
    if (node.type === "array" && typeof value === "string") return { hint: `write [${value}]` };
    if (node.type === "integer" && typeof value === "number") return { hint: `write ${Math.ceil(value)}` };
    if (Array.isArray(value) && value.length === 1 && typeof value[0] === node.type)
        return {
            hint:
                typeof value[0] === "object"
                    ? "write names in front of the entries, without dashes"
                    : `write ${String(value[0])}, without brackets`,
        };
    return {};
}

/** `redundancy:GeoRedundant`, which is one text to YAML. */
const keyWithoutSpace = /^[A-Za-z][A-Za-z0-9-]*:[^\s:]/;

const isBareScalar = (value: unknown): value is number | boolean =>
    Number.isSafeInteger(value) || typeof value === "boolean";

/** Whether a value would be right if it were a text. */
function acceptsText({ enum: values, pattern }: SchemaNode, text: string): boolean {
    return values?.includes(text) ?? (pattern === undefined || new RegExp(pattern, "u").test(text));
}

/** A closed list of values. */
export function wrongValue(violation: Violation): Problem {
    const { node, value } = violation;
    const values = node.enum ?? [];
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (typeof value === "number" && values.includes(text))
        return general(violation, "MABS-CFG-111", { hint: `write "${text}"` });
    const meant = node["x-aliases"]?.[text.toUpperCase()] ?? nearestText(text, values);
    return general(violation, "MABS-CFG-111", meant === undefined ? {} : { nearest: meant });
}

/** A number outside its limits. */
export function outOfRange(violation: Violation): Problem {
    return problem(violation, "MABS-CFG-112");
}

/** A text that does not match its pattern, format or length. */
export function wrongForm(violation: Violation): Problem {
    const { node, value } = violation;
    return problem(violation, "MABS-CFG-113", typeof value === "string" ? formHint(node, value) : {});
}

function formHint(node: SchemaNode, value: string): Partial<ProblemDetails> {
    const network = node.format === "ipv4-range" ? zeroHostBits(value) : undefined;
    if (network !== undefined && network !== value) return { hint: `write ${network}` };
    if (node.format === "date") return dateHint(value);
    if (node["x-error"] === "MABS-CFG-401") return computerNameHint(value);
    if (node["x-hint"] !== undefined) return { hint: node["x-hint"] };
    const [example] = node.examples ?? [];
    return typeof example === "string" ? { hint: `for example ${example}` } : {};
}

function computerNameHint(name: string): Partial<ProblemDetails> {
    const possible = name
        .replaceAll("_", "-")
        .replace(/[^A-Za-z0-9-]/g, "")
        .slice(0, 15)
        .replace(/^-+|-+$/g, "");
    const found = `${JSON.stringify(name)} (${name.length} characters)`;
    return /[A-Za-z]/.test(possible) ? { found, hint: `for example ${possible}` } : { found };
}

function dateHint(value: string): Partial<ProblemDetails> {
    const date = value.slice(0, 10);
    if (value.length > 10 && isCalendarDate(date))
        return { hint: `write "${date}", in quotes: a bare date becomes a point in time` };
    return { hint: 'for example "2030-06-30"' };
}

/** Too few, too many or repeated items or entries. */
export function wrongCount(violation: Violation): Problem {
    const { node, keyword, params, value } = violation;
    if (keyword === "uniqueItems") return general(violation, "MABS-CFG-114", repeated(value, params));
    const expected = node["x-expected"] ?? countPhrase(node);
    if (keyword === "maxProperties" && node["x-too-many-error"] !== undefined) {
        return problemAt(node["x-too-many-error"] as ProblemId, violation.path, {
            expected,
            found: `${Object.keys(value as object).length} entries`,
        });
    }
    const isList = keyword === "minItems" || keyword === "maxItems";
    const found = isList ? foundPhrase(value, "", undefined) : `${Object.keys(value as object).length} entries`;
    const key = String(violation.segments.at(-1) ?? "");
    return problemAt(
        (node["x-error"] as ProblemId | undefined) ?? (isList ? "MABS-CFG-114" : "MABS-CFG-115"),
        violation.path,
        { expected, found, ...(keyword === "minItems" ? exampleHint(key, node) : {}) },
    );
}

function countPhrase({ minItems, maxItems, minProperties, maxProperties, items }: SchemaNode): string {
    const [low, high] = [minItems ?? minProperties ?? 0, maxItems ?? maxProperties];
    const what = items === undefined && minItems === undefined && maxItems === undefined ? "entries" : "items";
    if (high === undefined)
        return `at least ${low} ${low === 1 ? what.replace(/(?:ies|s)$/, (end) => (end === "ies" ? "y" : "")) : what}`;
    return low === 0 ? `up to ${high} ${what}` : `${low} to ${high} ${what}`;
}

function repeated(value: unknown, params: Violation["params"]): Partial<ProblemDetails> {
    const [one, other] = [Number(params["i"]), Number(params["j"])];
    const item: unknown = Array.isArray(value) ? value[other] : undefined;
    const found =
        typeof item === "string" || typeof item === "number" ? `${JSON.stringify(item)} twice` : "the same item twice";
    return { expected: "every item once", found, hint: `remove item ${Math.max(one, other) + 1}` };
}

/** A problem with the id of the place, if it has one. */
function problem(violation: Violation, fallback: ProblemId, details: Partial<ProblemDetails> = {}): Problem {
    return general(violation, (violation.node["x-error"] as ProblemId | undefined) ?? fallback, details);
}

/** A problem with a general id: the words of the place, the value as it stands there. */
function general(
    { path, value, node, segments }: Violation,
    id: ProblemId,
    details: Partial<ProblemDetails> = {},
): Problem {
    const key = String(segments.findLast((segment) => typeof segment === "string") ?? "");
    const words = { expected: expectedPhrase(node), found: foundPhrase(value, key, node), ...details };
    return problemAt(id, path, withLookalikeHint(words));
}
