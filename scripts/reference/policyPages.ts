import { exemption, isCode, levelsByPreset, looksAt } from "../../cli/explain/ofRule";
import { constraint } from "../../facts/constraints";
import { proofsOf } from "../../ledger/derived";
import { traps } from "../../ledger/traps/register";
import { ruleText } from "../../policies/catalogue";
import type { Family, RuleText } from "../../policies/catalogue/entry";
import { families } from "../../policies/catalogue/entry";
import type { Rule } from "../../policies/rule";
import { constraintLinks } from "./enforcementLink";
import { fenced, plain, table } from "./markdown";

/** Overview of the pack: every rule by family. */
export function renderPoliciesPage(rules: readonly Rule[]): string {
    return [
        "# Rules of the policy pack",
        "Generated from `policies/`; do not edit.",
        `The pack \`azure-backup-server\` has ${rules.length} rules in ${Object.keys(families).length} families. \`npx mabs plan\` holds every plan against them, and CrossGuard any Pulumi program; ` +
            "[the guide](../guides/policies.md) tells how, and how levels, presets, parameters and exemptions are configured. Ids are permanent.",
        "*Level* is that of the preset `baseline`. The preset `production` makes advice of severity high or critical mandatory; `audit` reports, and stops nothing. " +
            "A level of your own stands in `policy-config.json`, for a rule or for a family:",
        fenced(
            "json",
            JSON.stringify(
                {
                    "pack-settings": {
                        preset: "production",
                        levels: { "vault-cross-region-restore-needs-geo": "advisory", network: "mandatory" },
                    },
                },
                null,
                2,
            ),
        ),
        ...Object.entries(families).flatMap(([family, title]) => familySection(family as Family, title, rules)),
        "",
    ].join("\n\n");
}

function familySection(family: Family, title: string, rules: readonly Rule[]): readonly string[] {
    const own = rules.filter(({ id }) => ruleText(id).family === family);
    if (own.length === 0) return [];
    return [
        `## ${family}`,
        `${plain(title)}.`,
        table(
            ["rule", "holds when it is met", "level", "severity", "constraints"],
            own.map(({ id }) => {
                const { title: met, level, severity, constraints } = ruleText(id);
                return [`[${id}](policies/${id}.md)`, plain(met), level, severity, constraintLinks(constraints)];
            }),
        ),
    ];
}

/** The page of a rule. */
export function renderRulePage(rule: Rule): string {
    const text = ruleText(rule.id);
    return [
        `# ${rule.id}`,
        "Generated from `policies/`; do not edit.",
        `**${plain(text.title)}.**`,
        facts(rule, text),
        "## Why",
        plain(text.why),
        ...(text.reason === undefined ? [] : [plain(text.reason)]),
        ...(text.source === undefined
            ? []
            : [`Source: [${plain(text.source.title)}](${text.source.url}), ${text.source.date}`]),
        ...constraintsSection(text),
        "## What to change",
        isCode(text.remedy) ? fenced("ts", text.remedy) : plain(text.remedy),
        ...(rule.kind === "resource" && rule.cure !== undefined
            ? ["At the level `remediate` the pack makes this change itself, before the resource is made."]
            : []),
        ...parametersSection(rule),
        ...(text.level === "disabled" ? switchOn(rule.id) : []),
        "## Exempt a resource",
        "For a reason, by somebody, until a day; then it is a violation again.",
        fenced("json", exemption(rule.id)),
        ...(text.adapted === undefined ? [] : ["## Other than a generic rule", plain(text.adapted)]),
        ...(text.equivalents === undefined || text.equivalents.length === 0
            ? []
            : ["## In other libraries", text.equivalents.map((name) => `- ${plain(name)}`).join("\n")]),
        "",
    ].join("\n\n");
}

function facts(rule: Rule, { family, severity, since, traps: shut = [] }: RuleText): string {
    const [test] = proofsOf(rule.id);
    const levels = levelsByPreset(rule.id)
        .map(([preset, level]) => `${level} (${preset})`)
        .join(", ");
    return table(
        ["", ""],
        [
            ["family", `[${family}](../policies.md#${family})`],
            ["severity", severity],
            ["level", levels],
            ["looks at", objectsOf(rule)],
            ...(shut.length === 0 ? [] : [["traps", shut.map(trapLink).join("; ")]]),
            ...(test === undefined ? [] : [["test", `[${test.file}](../../../${test.file})`]]),
            ["since", `${since} of the pack`],
        ],
    );
}

function objectsOf(rule: Rule): string {
    const { types, when } = looksAt(rule);
    return types.length === 0 ? when : `${types.map((type) => `\`${type}\``).join(", ")}, ${when}`;
}

function trapLink(id: string): string {
    const trap = traps.find((candidate) => candidate.id === id);
    return `[${id}](../traps.md#${id.toLowerCase()})${trap === undefined ? "" : ` ${plain(trap.name)}`}`;
}

function constraintsSection({ constraints }: RuleText): readonly string[] {
    if (constraints.length === 0) return [];
    return [
        "## Constraints",
        table(
            ["id", "requirement", "severity", "source"],
            constraints.map((id) => {
                const row = constraint(id);
                return [
                    constraintLinks([id], "../"),
                    plain(row?.requirement ?? ""),
                    row?.severity ?? "",
                    row === undefined ? "" : `${plain(row.source)}, ${row.date}`,
                ];
            }),
        ),
    ];
}

/** CrossGuard asks no rule that is off by itself, so its own form is the one that switches it on. */
function switchOn(id: string): readonly string[] {
    return [
        "## Switch it on",
        "The rule is off by itself. This form alone switches it on; `levels` in `pack-settings` then say how strictly.",
        fenced("json", JSON.stringify({ [id]: "advisory" }, null, 2)),
    ];
}

function parametersSection({ id, parameters, defaults }: Rule): readonly string[] {
    if (parameters === undefined) return [];
    const values = (defaults ?? {}) as Readonly<Record<string, unknown>>;
    return [
        "## Parameters",
        table(
            ["parameter", "what", "schema", "default"],
            Object.entries(parameters).map(([name, schema]) => {
                const { description = "", ...shape } = schema as { readonly description?: string };
                return [
                    `\`${name}\``,
                    plain(description),
                    `\`${JSON.stringify(shape)}\``,
                    values[name] === undefined ? "none" : `\`${JSON.stringify(values[name])}\``,
                ];
            }),
        ),
        "In `policy-config.json`, here with the defaults:",
        fenced("json", JSON.stringify({ [id]: values }, null, 2)),
    ];
}
