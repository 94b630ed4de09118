import { nearestName } from "../../facts/armTypes/nearestName";
import { families } from "../catalogue/entry";
import { isRuleId, ruleIds, ruleText } from "../catalogue";
import validate, { type ConfigViolation } from "../validateConfig.generated";
import type { Level } from "../rule";
import { matches } from "./server";
import type { Exemption, Levels, NativeRuleSettings, PackSettings } from "./settings";
import { settingsName } from "./settings";

/** A policy configuration that means something. */
export interface PackConfig {
    readonly settings: PackSettings;
    /** CrossGuard's own level and parameters, by rule. */
    readonly native: Readonly<Record<string, NativeRuleSettings>>;
}

/** One mistake in a policy configuration. */
export interface ConfigProblem {
    /** Dotted, from the top of the document. */
    readonly path: string;
    readonly expected: string;
    readonly found: string;
    readonly nearest?: string;
}

export type ReadConfig =
    | { readonly ok: true; readonly config: PackConfig }
    | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** What holds when nobody configures anything. */
export const emptyConfig: PackConfig = { settings: {}, native: {} };

/** Reads a policy configuration, or tells everything that is wrong with it. */
export function readPackConfig(document: unknown): ReadConfig {
    if (!validate(document))
        return {
            ok: false,
            problems: distinct((validate.errors ?? []).map((error) => schemaProblem(error, document))),
        };
    const given = document as Readonly<Record<string, unknown>>;
    const settings = (given[settingsName] ?? {}) as PackSettings;
    const problems = [...levelProblems(settings), ...exemptionProblems(settings.exemptions ?? [])];
    return problems.length > 0
        ? { ok: false, problems }
        : { ok: true, config: { settings, native: nativeSettings(given) } };
}

/** A problem in one line. */
export function describeProblem({ path, expected, found, nearest }: ConfigProblem): string {
    return `${path === "" ? "the configuration" : path}: found ${found}, expected ${expected}${nearest === undefined ? "" : ` – did you mean ${nearest}?`}`;
}

function nativeSettings(given: Readonly<Record<string, unknown>>): Readonly<Record<string, NativeRuleSettings>> {
    const all = given["all"] as Level | undefined;
    return Object.fromEntries(ruleIds.map((id) => [id, nativeSettingsOf(given[id], all)]));
}

function nativeSettingsOf(own: unknown, all: Level | undefined): NativeRuleSettings {
    if (typeof own === "string") return { level: own as Level };
    const { enforcementLevel: level = all, ...parameters } = (own ?? {}) as { readonly enforcementLevel?: Level };
    return { ...(level === undefined ? {} : { level }), parameters };
}

function levelProblems(settings: PackSettings): readonly ConfigProblem[] {
    const places: readonly (readonly [string, Levels | undefined])[] = [
        [`${settingsName}.levels`, settings.levels],
        ...Object.entries(settings.environments ?? {}).map(
            ([name, { levels }]) => [`${settingsName}.environments.${name}.levels`, levels] as const,
        ),
    ];
    return places.flatMap(([path, levels]) =>
        Object.entries(levels ?? {})
            .filter(
                ([name, level]) => level === "remediate" && !(isRuleId(name) && ruleText(name).level === "remediate"),
            )
            .map(([name]) => ({
                path: `${path}.${name}`,
                expected: "advisory, mandatory or disabled: only a rule whose own level is remediate can cure",
                found: '"remediate"',
            })),
    );
}

function exemptionProblems(exemptions: readonly Exemption[]): readonly ConfigProblem[] {
    return exemptions.flatMap(({ rule, expires }, index) => {
        const path = `${settingsName}.exemptions[${String(index)}]`;
        const nearest = nearestName(rule, ruleIds);
        return [
            ...(ruleIds.some((id) => matches(rule, id))
                ? []
                : [
                      {
                          path: `${path}.rule`,
                          expected: "the id of a rule, or a pattern that fits one",
                          found: JSON.stringify(rule),
                          ...(nearest === undefined ? {} : { nearest }),
                      },
                  ]),
            ...(isDay(expires)
                ? []
                : [
                      {
                          path: `${path}.expires`,
                          expected: "a day that exists, YYYY-MM-DD",
                          found: JSON.stringify(expires),
                      },
                  ]),
        ];
    });
}

function isDay(text: string): boolean {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function schemaProblem({ instancePath, keyword, params }: ConfigViolation, document: unknown): ConfigProblem {
    const path = instancePath
        .slice(1)
        .replaceAll("/", ".")
        .replaceAll(/\.(\d+)(?=\.|$)/g, "[$1]");
    const below = (name: unknown): string => (path === "" ? String(name) : `${path}.${String(name)}`);
    switch (keyword) {
        case "additionalProperties": {
            const name = String(params["additionalProperty"]);
            const nearest = nearestName(name, [...ruleIds, ...Object.keys(families), settingsName]);
            return {
                path: below(name),
                expected: "a key that the pack knows",
                found: JSON.stringify(name),
                ...(nearest === undefined ? {} : { nearest }),
            };
        }
        case "required":
            return { path: below(params["missingProperty"]), expected: "a value", found: "nothing" };
        case "enum":
            return {
                path,
                expected: `one of ${(params["allowedValues"] as readonly unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
                found: shown(instancePath, document),
            };
        case "type":
            return { path, expected: `${String(params["type"])}`, found: shown(instancePath, document) };
        case "pattern":
            return { path, expected: `a text like ${String(params["pattern"])}`, found: shown(instancePath, document) };
        default:
            return {
                path,
                expected: `a value that keeps ${keyword} ${JSON.stringify(params)}`,
                found: shown(instancePath, document),
            };
    }
}

function shown(pointer: string, document: unknown): string {
    let value = document;
    for (const step of pointer.split("/").slice(1))
        value = (value as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")];
    return JSON.stringify(value)?.slice(0, 60) ?? "nothing";
}

/** A value that fits neither of two shapes is told once. */
function distinct(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
    const kept = problems.filter(({ expected }) => !expected.startsWith("a value that keeps anyOf"));
    return [...new Map(kept.map((problem) => [`${problem.path} ${problem.expected}`, problem])).values()];
}
