import { nearestName } from "../../facts/armTypes/nearestName";
import { joinPath } from "../../facts/armTypes/propertyPath";
import { ruleIds } from "../catalogue";
import { families } from "../catalogue/entry";
import packSettingsSchema from "../packSettings.schema.json";
import type { ConfigViolation } from "../validateConfig.generated";
import { stepInto } from "./propertySteps";
import { settingsName } from "./settings";

/** One mistake in a policy configuration. */
export interface ConfigProblem {
    /** Dotted, from the top of the document. */
    readonly path: string;
    readonly expected: string;
    readonly found: string;
    readonly nearest?: string;
}

/** A problem in one line. */
export function describeProblem({ path, expected, found, nearest }: ConfigProblem): string {
    return `${path === "" ? "the configuration" : path}: found ${found}, expected ${expected}${nearest === undefined ? "" : ` – did you mean ${nearest}?`}`;
}

/** What ajv says about a configuration, for people; each mistake once. */
export function schemaProblems(violations: readonly ConfigViolation[], document: unknown): readonly ConfigProblem[] {
    const problems = violations
        .filter((violation) => !isEcho(violation, violations, document))
        .map((violation) => schemaProblem(violation, document));
    return [...new Map(problems.map((problem) => [describeProblem(problem), problem])).values()];
}

/** A value may be written in two forms. Where it fits neither, ajv reports the mistake in each of them, and once more that it fits neither. */
function isEcho(violation: ConfigViolation, all: readonly ConfigViolation[], document: unknown): boolean {
    const { instancePath, keyword } = violation;
    if (keyword === "anyOf") return true;
    if (!all.some((other) => other.keyword === "anyOf" && other.instancePath === instancePath)) return false;
    return isObject(valueAt(instancePath, document).value) ? keyword === "enum" : keyword === "type";
}

function schemaProblem({ instancePath, keyword, params }: ConfigViolation, document: unknown): ConfigProblem {
    const { path, value } = valueAt(instancePath, document);
    switch (keyword) {
        case "additionalProperties": {
            const name = String(params["additionalProperty"]);
            const known = knownNames(stepsIn(instancePath));
            const nearest = known.includes(name) ? undefined : nearestName(name, known);
            if (path === "" && name === "$schema") return schemaKey;
            return {
                path: joinPath(path, name),
                expected: known.includes(name) ? "a rule that has parameters" : "a key that the pack knows",
                found: JSON.stringify(name),
                ...(nearest === undefined ? {} : { nearest }),
            };
        }
        case "required":
            return { path: joinPath(path, String(params["missingProperty"])), expected: "a value", found: "nothing" };
        default:
            return { path, expected: expectation(keyword, params), found: shown(value) };
    }
}

function expectation(keyword: string, params: ConfigViolation["params"]): string {
    const limit = String(params["limit"]);
    switch (keyword) {
        case "enum":
            return `one of ${(params["allowedValues"] as readonly unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
        case "type":
            return typeInWords[String(params["type"])] ?? String(params["type"]);
        case "pattern":
            return patternsInWords[String(params["pattern"])] ?? `a text like ${String(params["pattern"])}`;
        case "minLength":
            return limit === "1" ? "a text that is not empty" : `a text of ${limit} characters or more`;
        case "maxLength":
            return `a text of ${limit} characters or fewer`;
        case "minItems":
            return `a list of ${limit} items or more`;
        case "maxItems":
            return `a list of ${limit} items or fewer`;
        case "minimum":
            return `${limit} or more`;
        case "maximum":
            return `${limit} or less`;
        case "uniqueItems":
            return "a list in which nothing stands twice";
        default:
            return `a value that keeps ${keyword} ${JSON.stringify(params)}`;
    }
}

const schemaKey: ConfigProblem = {
    path: "$schema",
    expected:
        "no such key: the Pulumi CLI takes it for a policy. An editor may be told by its own settings which schema the file has",
    found: '"$schema"',
};

const typeInWords: Readonly<Record<string, string>> = {
    object: "an object",
    array: "a list",
    string: "a text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
};

const patternsInWords: Readonly<Record<string, string>> = {
    [packSettingsSchema.properties.exemptions.items.properties.expires.pattern]: "a day, YYYY-MM-DD",
};

/** Names that may stand at a place of the document, but for parameters: those depend on the rule. */
function knownNames(steps: readonly string[]): readonly string[] {
    const [first, ...rest] = steps;
    if (first === undefined) return [...ruleIds, settingsName, "all"];
    if (first !== settingsName) return ["enforcementLevel"];
    return [...namesIn(packSettingsSchema as Schema, rest), ...(rest.length === 0 ? ["enforcementLevel"] : [])];
}

const namesOfReference: Readonly<Record<string, readonly string[]>> = {
    "#/$defs/levels": [...ruleIds, ...Object.keys(families)],
    "#/$defs/parameters": ruleIds,
};

interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly additionalProperties?: boolean | Schema;
    readonly items?: Schema;
    readonly $ref?: string;
}

function namesIn(schema: Schema, steps: readonly string[]): readonly string[] {
    const [step, ...rest] = steps;
    if (step === undefined) return namesOfReference[schema.$ref ?? ""] ?? Object.keys(schema.properties ?? {});
    const { properties = {}, additionalProperties, items } = schema;
    const further = typeof additionalProperties === "object" ? additionalProperties : items;
    const below = Object.hasOwn(properties, step) ? properties[step] : further;
    return below === undefined ? [] : namesIn(below, rest);
}

function stepsIn(pointer: string): readonly string[] {
    return pointer
        .split("/")
        .slice(1)
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(pointer: string, document: unknown): { readonly path: string; readonly value: unknown } {
    let path = "";
    let value = document;
    for (const step of stepsIn(pointer)) {
        path = stepInto(path, step, Array.isArray(value));
        value = (value as Readonly<Record<string, unknown>>)[step];
    }
    return { path, value };
}

function shown(value: unknown): string {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isObject(value: unknown): boolean {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
