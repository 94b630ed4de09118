import { traps } from "../../ledger/traps/register";
import type { RuleId } from "../../policies/catalogue";
import { ruleText } from "../../policies/catalogue";
import { families } from "../../policies/catalogue/entry";
import type { Preset } from "../../policies/core/settings";
import { resolveSettings } from "../../policies/core/settings";
import type { Level, Rule } from "../../policies/rule";
import type { Explanation, Part } from "./explanation";
import { code, list, rows, text } from "./explanation";
import { constraintsPart, proofsPart } from "./shared";

const presets: readonly Preset[] = ["baseline", "production", "audit"];

/** Levels of a rule where nothing but a preset is configured. */
export function levelsByPreset(id: RuleId): readonly (readonly [Preset, Level])[] {
    return presets.map((preset) => [preset, resolveSettings({ preset }, { stack: "" }).level(id)]);
}

/** What a rule looks at, and when. */
export function looksAt(rule: Rule): { readonly types: readonly string[]; readonly when: string } {
    if (rule.kind === "stack")
        return {
            types: [],
            when: "the resources of the program together, in a preview and once more at the end of an update",
        };
    return rule.types === "azureNative"
        ? { types: [], when: "every resource of azure-native, before it is made" }
        : { types: rule.types, when: "before it is made" };
}

/** Everything known about a rule of the policy pack. */
export function explainRule(rule: Rule): Explanation {
    const known = ruleText(rule.id);
    const { types, when } = looksAt(rule);
    return {
        id: rule.id,
        kind: "rule of the policy pack",
        title: known.title,
        parts: [
            ...text("family", `${known.family}: ${families[known.family]}`),
            ...text("severity", known.severity),
            ...text(
                "level",
                levelsByPreset(rule.id)
                    .map(([preset, level]) => `${level} (${preset})`)
                    .join(", "),
            ),
            ...text(
                "switch on",
                known.level === "disabled"
                    ? `off by itself; { "${rule.id}": "advisory" } in policy-config.json`
                    : undefined,
            ),
            ...text("looks at", types.length === 0 ? when : `${types.join(", ")}, ${when}`),
            ...text("why", known.why),
            ...text("reason", known.reason),
            ...text("source", known.source && `${known.source.title}, ${known.source.date}, ${known.source.url}`),
            ...constraintsPart(known.constraints),
            ...(isCode(known.remedy) ? code("fix", known.remedy) : text("fix", known.remedy)),
            ...text(
                "cure",
                rule.kind === "resource" && rule.cure !== undefined
                    ? "at the level `remediate` the pack makes this change itself, before the resource is made"
                    : undefined,
            ),
            ...parametersPart(rule),
            ...text("adapted", known.adapted),
            ...list("elsewhere", known.equivalents),
            ...rows(
                "traps",
                (known.traps ?? []).map((id) => [id, traps.find((trap) => trap.id === id)?.name ?? ""]),
            ),
            ...proofsPart(rule.id),
            ...text("since", `${known.since} of the pack`),
            ...code("exempt", exemption(rule.id)),
        ],
        page: `docs/reference/policies/${rule.id}.md`,
    };
}

/** One row for each parameter: what it is, what it takes, and its default. */
function parametersPart({ parameters = {}, defaults }: Rule): readonly Part[] {
    const values = (defaults ?? {}) as Readonly<Record<string, unknown>>;
    return rows(
        "parameters",
        Object.entries(parameters).map(([name, schema]) => {
            const { description = "", ...shape } = schema as { readonly description?: string };
            const preset = values[name] === undefined ? "no default" : `default ${JSON.stringify(values[name])}`;
            return [name, `${description} ${JSON.stringify(shape)}, ${preset}`.trim()];
        }),
    );
}

/** An exemption in `policy-config.json`, to fill in. */
export function exemption(rule: RuleId): string {
    const entry = {
        rule,
        resource: "<logical name, type::name or URN; * stands for any text>",
        reason: "<why, for whoever reads it next year>",
        owner: "<who answers for it>",
        expires: "<YYYY-MM-DD>",
    };
    return JSON.stringify({ "pack-settings": { exemptions: [entry] } }, null, 2);
}

/** Whether a remedy is code: `name: value`, a call, a new resource, a block. */
export function isCode(remedy: string): boolean {
    return /^(?:["'{[]|(?:import|new) |[a-z][\w.]*(?:\[[^\]]*\])?(?:: |\(| = ))/.test(remedy);
}
