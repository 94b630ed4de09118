import type { PathSegment } from "./configPath";
import { pathText } from "./configPath";
import type { PartialEnvironment } from "./partialEnvironment";
import { environmentSchema, isBlock } from "./schema";
import type { SecretText } from "./secretText";
import { setOwn } from "./setOwn";

/**
 * The resolved form of a `config:` block: no prefixes, the provider's keys under `azure`, secrets in their places.
 *
 * The schema has judged the values, and the types are generated from the same schema: this is the one place where data
 * becomes typed without a look at every part.
 */
export function normalise(
    values: Record<string, unknown>,
    secrets: ReadonlyMap<string, SecretText>,
): PartialEnvironment {
    const own: Record<string, unknown> = { azure: azureKeys(values) };
    for (const [key, value] of Object.entries(values)) {
        if (key.startsWith("mabs:")) own[key.slice("mabs:".length)] = withSecrets(value, [key], secrets);
    }
    return own as unknown as PartialEnvironment;
}

function azureKeys(values: Record<string, unknown>): Record<string, unknown> {
    const entries = Object.entries(environmentSchema.properties ?? {}).flatMap(([key, node]) => {
        const [name, value] = [node["x-property"], values[key]];
        if (name === undefined || value === undefined) return [];
        return [[name, node["x-values"]?.[String(value)] ?? value] as const];
    });
    return Object.fromEntries(entries);
}

function withSecrets(value: unknown, path: readonly PathSegment[], secrets: ReadonlyMap<string, SecretText>): unknown {
    const secret = isBlock(value) ? secrets.get(pathText(path)) : undefined;
    if (secret !== undefined) return secret;
    if (Array.isArray(value)) return value.map((item, index) => withSecrets(item, [...path, index], secrets));
    if (!isBlock(value)) return value;
    const block = {};
    for (const [key, child] of Object.entries(value)) setOwn(block, key, withSecrets(child, [...path, key], secrets));
    return block;
}
