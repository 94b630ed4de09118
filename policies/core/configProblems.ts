import { nearestName } from "../../facts/armTypes/nearestName";
import { joinPath } from "../../facts/armTypes/propertyPath";
import { isRuleId, ruleIds } from "../catalogue";
import { families } from "../catalogue/entry";
import packSettingsSchema from "../packSettings.schema.json";
import { rules } from "../rules";
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
            const steps = stepsIn(instancePath);
            const known = knownNames(steps);
            const nearest = known.includes(name) ? undefined : (placeOf(name, steps) ?? nearestName(name, known));
            if (path === "" && name === "$schema") return schemaKey;
            const parameters = parameterNames(steps);
            const unknown =
                parameters.length === 0
                    ? "a key that the pack knows"
                    : `a parameter that the rule has: ${parameters.join(", ")}`;
            return {
                path: joinPath(path, name),
                expected: known.includes(name) ? "a rule that has parameters" : unknown,
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

/** Where a name belongs that stands too high in the document: with the settings, or with their levels. */
function placeOf(name: string, steps: readonly string[]): string | undefined {
    const [first, second] = steps;
    if (first === undefined) {
        if (Object.hasOwn(packSettingsSchema.properties, name)) return `${settingsName}.${name}`;
        return Object.hasOwn(families, name) ? `${settingsName}.levels.${name}` : undefined;
    }
    const haveLevels = steps.length === 1 || (second === "environments" && steps.length === 3);
    if (first !== settingsName || !haveLevels || !(isRuleId(name) || Object.hasOwn(families, name))) return undefined;
    return `${steps.reduce((path, step) => joinPath(path, step), "")}.levels.${name}`;
}

/** Parameters of the rule whose parameters or settings stand at a place of the document; none elsewhere. */
function parameterNames(steps: readonly string[]): readonly string[] {
    const id = steps.at(-1);
    const isThere = steps.length === 1 || (steps[0] === settingsName && steps.at(-2) === "parameters");
    return isThere ? Object.keys(rules.find((rule) => rule.id === id)?.parameters ?? {}) : [];
}

/** Names that may stand at a place of the document. */
function knownNames(steps: readonly string[]): readonly string[] {
    const [first, ...rest] = steps;
    const parameters = parameterNames(steps);
    if (first === undefined) return [...ruleIds, settingsName, "all"];
    if (first !== settingsName) return rest.length === 0 ? ["enforcementLevel", ...parameters] : [];
    if (parameters.length > 0) return parameters;
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
