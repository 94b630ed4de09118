import { nearestName } from "../../facts/armTypes/nearestName";
import { joinPath } from "../../facts/armTypes/propertyPath";
import { isRuleId, ruleIds, ruleText } from "../catalogue";
import { families } from "../catalogue/entry";
import { configValidator } from "../configValidator.cjs";
import packSettingsSchema from "../packSettings.schema.json";
import { isDay } from "./day";
import type { Level } from "../rule";
import { type ConfigProblem, schemaProblems } from "./configProblems";
import { matches } from "./pattern";
import type { Levels, NativeRuleSettings, PackSettings } from "./settings";
import { settingsLevel, settingsName } from "./settings";

/** A policy configuration that means something. */
export interface PackConfig {
    readonly settings: PackSettings;
    /** CrossGuard's own level and parameters, by rule. */
    readonly native: Readonly<Record<string, NativeRuleSettings>>;
}

export type ReadConfig =
    | { readonly ok: true; readonly config: PackConfig }
    | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** What holds when nobody configures anything. */
export const emptyConfig: PackConfig = { settings: {}, native: {} };

/**
 * Reads a policy configuration, or tells everything that is wrong with it. CrossGuard hands the pack its settings alone: what CrossGuard's own configuration says
 * beside them is then not known.
 */
export function readPackConfig(document: unknown, extent: "whole" | "settings alone" = "whole"): ReadConfig {
    const validate = configValidator();
    const misshapen = validate(document) ? [] : schemaProblems(validate.errors ?? [], document);
    const given = objectIn(document);
    const settings = objectIn(given[settingsName]) as PackSettings;
    const native = nativeSettings(given);
    const problems = [
        ...misshapen,
        ...nativeProblems(given),
        ...levelProblems(settings),
        ...(extent === "whole"
            ? [
                  ...offProblems(settings, native),
                  ...loweredCureProblems(settings, native),
                  ...loweredSettingsProblems(given, native),
              ]
            : []),
        ...exemptionProblems(settings.exemptions),
    ];
    return problems.length > 0 ? { ok: false, problems } : { ok: true, config: { settings, native } };
}

/** What else is wrong with a document is told although its shape is wrong, as far as there is a shape. */
function objectIn(value: unknown): Readonly<Record<string, unknown>> {
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
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

const cannotCure = "advisory, mandatory or disabled: only a rule whose own level is remediate can cure";

function nativeProblems(given: Readonly<Record<string, unknown>>): readonly ConfigProblem[] {
    return ruleIds
        .filter(
            (id) => ruleText(id).level !== "remediate" && nativeSettingsOf(given[id], undefined).level === "remediate",
        )
        .map((id) => ({
            path: typeof given[id] === "string" ? id : `${id}.enforcementLevel`,
            expected: cannotCure,
            found: '"remediate"',
        }));
}

function levelProblems(settings: PackSettings): readonly ConfigProblem[] {
    return levelEntries(settings)
        .filter(({ name, level }) => level === "remediate" && !(isRuleId(name) && ruleText(name).level === "remediate"))
        .map(({ path }) => ({ path, expected: cannotCure, found: '"remediate"' }));
}

/** CrossGuard does not ask a rule that is off, whatever the pack's own settings say of it. */
function offProblems(settings: PackSettings, native: PackConfig["native"]): readonly ConfigProblem[] {
    return levelEntries(settings).flatMap(({ path, name, level }) => {
        if (!isRuleId(name) || level === "disabled") return [];
        if ((native[name]?.level ?? ruleText(name).level) !== "disabled") return [];
        const expected = `a level of the rule beside ${settingsName} as well, such as "${name}": "advisory": CrossGuard asks no rule that is off there`;
        return [{ path, expected, found: JSON.stringify(level) }];
    });
}

/** CrossGuard asks for a cure only at its own level `remediate`; below it the violation stops the deployment. */
function loweredCureProblems(settings: PackSettings, native: PackConfig["native"]): readonly ConfigProblem[] {
    return levelEntries(settings).flatMap(({ path, name, level }) => {
        const own = isRuleId(name) ? native[name]?.level : undefined;
        if (level !== "remediate" || own === undefined || own === "remediate" || own === "disabled") return [];
        const expected = `"${name}": "remediate" beside ${settingsName} as well: at another level CrossGuard asks for no cure`;
        return [{ path, expected, found: '"remediate"' }];
    });
}

/** `all` moves the policy that reads the settings as well. One that is off reads none; below its own level nobody is cured, because it could not say who is exempt. */
function loweredSettingsProblems(
    given: Readonly<Record<string, unknown>>,
    native: PackConfig["native"],
): readonly ConfigProblem[] {
    const { all } = given;
    const { enforcementLevel, ...settings } = objectIn(given[settingsName]);
    if (all === undefined || all === settingsLevel || enforcementLevel === settingsLevel) return [];
    const isUnread = all === "disabled" && Object.keys(settings).length > 0;
    const isWithoutCures = ruleIds.some((id) => native[id]?.level === "remediate");
    if (!isUnread && !isWithoutCures) return [];
    const reason = isUnread
        ? "CrossGuard reads no settings of a policy that is off"
        : "CrossGuard cures nothing below it";
    const expected = `"${settingsLevel}" beside "all": ${JSON.stringify(all)}: ${reason}`;
    return [{ path: `${settingsName}.enforcementLevel`, expected, found: "nothing" }];
}

interface LevelEntry {
    readonly path: string;
    readonly name: string;
    readonly level: Level;
}

function levelEntries({ levels, environments }: PackSettings): readonly LevelEntry[] {
    const places: readonly (readonly [path: string, levels: unknown])[] = [
        [settingsName, levels],
        ...Object.entries(objectIn(environments)).map(
            ([name, environment]) =>
                [joinPath(`${settingsName}.environments`, name), objectIn(environment)["levels"]] as const,
        ),
    ];
    return places.flatMap(([path, entries]) =>
        Object.entries(objectIn(entries) as Levels).map(([name, level]) => ({
            path: `${path}.levels.${name}`,
            name,
            level,
        })),
    );
}

const texts = packSettingsSchema.properties.exemptions.items.properties;

function exemptionProblems(exemptions: unknown): readonly ConfigProblem[] {
    if (!Array.isArray(exemptions)) return [];
    return exemptions.flatMap((exemption: unknown, index) => {
        const path = `${settingsName}.exemptions[${String(index)}]`;
        const { rule, reason, owner, expires } = objectIn(exemption);
        return [
            ...ruleProblems(rule, `${path}.rule`),
            ...paddedProblems(reason, texts.reason, `${path}.reason`),
            ...paddedProblems(owner, texts.owner, `${path}.owner`),
            ...dayProblems(expires, `${path}.expires`),
        ];
    });
}

function ruleProblems(rule: unknown, path: string): readonly ConfigProblem[] {
    if (typeof rule !== "string" || ruleIds.some((id) => matches(rule, id))) return [];
    const nearest = Object.hasOwn(families, rule) ? `${rule}-*` : nearestName(rule, ruleIds);
    const expected = "the id of a rule, or a pattern that fits one";
    return [{ path, expected, found: JSON.stringify(rule), ...(nearest === undefined ? {} : { nearest }) }];
}

/** Blanks around a text do not make it long enough. One that is too short with them has been told of as such. */
function paddedProblems(
    text: unknown,
    { minLength }: { readonly minLength: number },
    path: string,
): readonly ConfigProblem[] {
    if (typeof text !== "string" || text.length < minLength || text.trim().length >= minLength) return [];
    const expected = `a text of ${String(minLength)} characters or more without the blanks around it`;
    return [{ path, expected, found: JSON.stringify(text) }];
}

/** A text that is no date at all has been told of as such. */
function dayProblems(day: unknown, path: string): readonly ConfigProblem[] {
    if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(day) || isDay(day)) return [];
    return [{ path, expected: "a day that exists, YYYY-MM-DD", found: JSON.stringify(day) }];
}
