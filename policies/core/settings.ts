import type { Level, Rule } from "../rule";
import type { RuleId } from "../catalogue";
import { ruleText } from "../catalogue";
import type { RuleText } from "../catalogue/entry";
import { matches } from "./pattern";
import { typeAsked } from "./resource";
import { defaultServerMarks, type ServerMarks } from "./server";

/** Name under which the pack's own settings stand beside those of its rules. */
export const settingsName = "pack-settings";

/** Level of the policy that reads them: only a remediation is shown which values are secrets. */
export const settingsLevel = "remediate";

/** Which levels hold where `levels` says nothing: the documented ones; stricter; or everything reported and nothing stopped. */
export type Preset = "baseline" | "production" | "audit";

/** Levels by rule or by family; a rule outweighs its family. */
export type Levels = Readonly<Record<string, Level>>;

/** Parameters by rule. */
export type Parameters = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A rule that does not hold for a resource, why, who answers for it, and until when. */
export interface Exemption {
    /** Id of the rule; `*` stands for any text. */
    readonly rule: string;
    /** Logical name, `type::name` or URN of the resource; `*` stands for any text. */
    readonly resource: string;
    readonly reason: string;
    readonly owner: string;
    /** Last day on which it holds: YYYY-MM-DD. */
    readonly expires: string;
}

/** What holds in one environment instead of what holds everywhere. */
export interface EnvironmentSettings {
    readonly preset?: Preset;
    readonly levels?: Levels;
    readonly parameters?: Parameters;
}

/** Settings of the pack, as `pack-settings` in a policy configuration. */
export interface PackSettings {
    readonly preset?: Preset;
    readonly levels?: Levels;
    readonly parameters?: Parameters;
    /** Stack tag that names the environment; default `environment`. Without the tag, the name of the stack counts. */
    readonly environmentTag?: string;
    readonly environments?: Readonly<Record<string, EnvironmentSettings>>;
    readonly exemptions?: readonly Exemption[];
    /** Whether a rule that can decide only after creation says so as an advisory; default: not. */
    readonly reportUnknown?: boolean;
    readonly servers?: {
        readonly tag?: ServerMarks["tag"];
        readonly names?: readonly string[];
    };
}

/** Level and parameters of one rule as CrossGuard's own configuration says them. */
export interface NativeRuleSettings {
    readonly level?: Level;
    readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A run's settings: one object for every place that asks. */
export interface ResolvedSettings {
    readonly marks: ServerMarks;
    readonly exemptions: readonly Exemption[];
    /** Level that the pack's own settings ask for; `undefined`: they are silent, and CrossGuard's own level holds. */
    readonly askedLevel: (rule: RuleId) => Level | undefined;
    /**
     * Level that holds, given what CrossGuard's own configuration says. CrossGuard asks no rule that is off there, or by its own level and not switched on there;
     * so nothing in the pack's settings switches a rule on.
     */
    readonly level: (rule: RuleId, native?: Level) => Level;
    /** As with levels, the pack's own settings outweigh CrossGuard's, which hand the defaults over as well. */
    readonly parameters: (rule: Rule, native?: Readonly<Record<string, unknown>>) => unknown;
}

/** Applies the settings of the environment: that of the stack tag, else that of the stack's name. */
export function resolveSettings(
    settings: PackSettings,
    place: { readonly stack: string; readonly tags?: ReadonlyMap<string, string> },
): ResolvedSettings {
    const environmentName = place.tags?.get(settings.environmentTag ?? "environment") ?? place.stack;
    const environments = settings.environments ?? {};
    const environment = Object.hasOwn(environments, environmentName) ? environments[environmentName] : undefined;
    const preset = environment?.preset ?? settings.preset;
    const askedLevel = (rule: RuleId): Level | undefined => {
        const text = ruleText(rule);
        return (
            levelIn(environment?.levels, rule, text.family) ??
            levelIn(settings.levels, rule, text.family) ??
            (preset === undefined ? undefined : presetLevel(preset, text))
        );
    };
    return {
        marks: {
            tag: settings.servers?.tag ?? defaultServerMarks.tag,
            names: settings.servers?.names ?? defaultServerMarks.names,
        },
        exemptions: settings.exemptions ?? [],
        askedLevel,
        level: (rule, native) => {
            const own = native ?? ruleText(rule).level;
            return own === "disabled" ? own : (askedLevel(rule) ?? own);
        },
        parameters: (rule, native) => ({
            ...(rule.defaults as object | undefined),
            ...native,
            ...settings.parameters?.[rule.id],
            ...environment?.parameters?.[rule.id],
        }),
    };
}

function levelIn(levels: Levels | undefined, rule: string, family: string): Level | undefined {
    if (levels === undefined) return undefined;
    if (Object.hasOwn(levels, rule)) return levels[rule];
    return Object.hasOwn(levels, family) ? levels[family] : undefined;
}

/** `production` stops at whatever is bad; `audit` reports, and stops at nothing. */
function presetLevel(preset: Preset, { level, severity }: RuleText): Level | undefined {
    if (preset === "audit") return "advisory";
    const isBad = severity === "high" || severity === "critical";
    return preset === "production" && level === "advisory" && isBad ? "mandatory" : undefined;
}

/** Whether an exemption speaks of a rule on a resource; expired ones do too. */
export function speaksOf(
    exemption: Exemption,
    rule: string,
    resource: { readonly urn: string; readonly type: string; readonly name: string },
): boolean {
    const { urn, type, name } = resource;
    return (
        matches(exemption.rule, rule) &&
        [urn, `${type}::${name}`, `${typeAsked(urn)}::${name}`, name].some((text) => matches(exemption.resource, text))
    );
}

/** Whether an exemption no longer holds on a day, YYYY-MM-DD. */
export function isExpired({ expires }: Exemption, today: string): boolean {
    return expires < today;
}
