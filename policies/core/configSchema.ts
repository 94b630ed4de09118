import { families } from "../catalogue/entry";
import { ruleText } from "../catalogue";
import packSettingsSchema from "../packSettings.schema.json";
import type { Rule } from "../rule";
import { settingsLevel, settingsName } from "./settings";

/** How strictly, in words that CrossGuard knows. */
export const levels = ["advisory", "mandatory", "remediate", "disabled"] as const;

/** Properties of the pack's own settings, as CrossGuard wants them: without references. */
export const packSettingsProperties: Readonly<Record<string, object>> = packSettingsSchema.properties;

/**
 * JSON Schema of a policy configuration of this pack: `pack-settings`, and each rule with its level and its parameters. The same document serves
 * `pulumi --policy-pack-config` and `mabs plan --policy-config`. It has no place for `$schema`: the Pulumi CLI (3.248.0) takes every text at the top for a level.
 */
export function configSchema(rules: readonly Rule[]): object {
    const names = [...rules.map(({ id }) => id), ...Object.keys(families)];
    const level = { $ref: "#/$defs/level" };
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: "config.schema.json",
        title: "Configuration of the policy pack azure-backup-server",
        type: "object",
        additionalProperties: false,
        properties: {
            all: { ...level, description: "Level of every rule that has none of its own." },
            [settingsName]: withOwnLevel(packSettingsSchema),
            ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        },
        $defs: {
            level: { enum: [...levels] },
            rule: settingsOf({}),
            levels: {
                type: "object",
                description: "Levels by rule or by family; a rule outweighs its family.",
                additionalProperties: false,
                properties: Object.fromEntries(names.map((name) => [name, level])),
            },
            parameters: {
                type: "object",
                description: "Parameters by rule.",
                additionalProperties: false,
                properties: Object.fromEntries(
                    rules
                        .filter(({ parameters }) => parameters !== undefined)
                        .map((rule) => [
                            rule.id,
                            { type: "object", additionalProperties: false, properties: parameterSchemas(rule) },
                        ]),
                ),
            },
        },
    };
}

/**
 * The settings are read, and secrets found, by a policy that runs at one level alone. CrossGuard's `all` would move it, unless it has that level by name; CrossGuard
 * keeps the key to itself, so it stands in this schema and not among the properties of the policy.
 */
function withOwnLevel(schema: typeof packSettingsSchema): object {
    const enforcementLevel = {
        enum: [settingsLevel],
        description: "Beside `all` only, which otherwise keeps the pack from seeing which values are secrets.",
    };
    return { ...schema, properties: { enforcementLevel, ...schema.properties } };
}

function ruleSchema(rule: Rule): object {
    const own = rule.parameters === undefined ? { $ref: "#/$defs/rule" } : settingsOf(parameterSchemas(rule));
    return { description: `${ruleText(rule.id).title}.`, ...own };
}

/** A level alone, or with parameters. */
function settingsOf(parameters: Readonly<Record<string, object>>): object {
    const level = { $ref: "#/$defs/level" };
    return {
        anyOf: [
            level,
            {
                type: "object",
                additionalProperties: false,
                properties: { enforcementLevel: level, ...parameters },
            },
        ],
    };
}

/** Schemas of a rule's parameters, each with its default. */
export function parameterSchemas({ parameters = {}, defaults }: Rule): Readonly<Record<string, object>> {
    const values = (defaults ?? {}) as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
        Object.entries(parameters).map(([name, schema]) => [
            name,
            values[name] === undefined ? schema : { ...schema, default: values[name] },
        ]),
    );
}
