import schemaDocument from "./environment.schema.json";
import type { SchemaNode } from "./schemaNode";
import { resolveNode } from "./schemaNode";

/** The schema of the `config:` block: the only source of shape, defaults and texts. */
export const environmentSchema = schemaDocument as unknown as SchemaNode;

/** The schema of one entry of a block, as far as the value above is what the schema wants; undefined for unknown keys. */
export function childNode(parent: SchemaNode, key: string | number, value: unknown): SchemaNode | undefined {
    const node = chosenBranch(resolveNode(parent, environmentSchema), value);
    if (typeof key === "number") return resolved(node.items);
    const pattern = Object.entries(node.patternProperties ?? {}).find(([expression]) =>
        new RegExp(expression, "u").test(key),
    );
    const named = Object.hasOwn(node.properties ?? {}, key) ? node.properties?.[key] : undefined;
    return resolved(
        named ?? pattern?.[1] ?? (node.additionalProperties === false ? undefined : node.additionalProperties),
    );
}

/** Of a union the branch that the value's discriminator names. */
export function chosenBranch(node: SchemaNode, value: unknown): SchemaNode {
    if (node.oneOf === undefined || node.discriminator === undefined) return node;
    const tag = node.discriminator.propertyName;
    const mode = isBlock(value) ? value[tag] : undefined;
    const branches = node.oneOf.map((branch) => resolveNode(branch, environmentSchema));
    return branches.find((branch) => branch.properties?.[tag]?.const === mode) ?? node;
}

const resolved = (node: SchemaNode | undefined): SchemaNode | undefined => node && resolveNode(node, environmentSchema);

/** Whether a value is a block of keys. */
export function isBlock(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a part of the configuration is, or may hold, a secret. Its text is then never repeated. */
export function mayHoldSecret(node: SchemaNode): boolean {
    const target = resolveNode(node, environmentSchema);
    if (target["x-secret"] === true) return true;
    const parts = [
        ...Object.values(target.properties ?? {}),
        ...(target.oneOf ?? []),
        target.items,
        target.additionalProperties || undefined,
    ];
    return parts.some((part) => part !== undefined && mayHoldSecret(part));
}
