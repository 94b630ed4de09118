import { environmentSchema } from "./schema";
import type { SchemaNode } from "./schemaNode";
import { resolveNode } from "./schemaNode";

/** What a part of the schema accepts, as a phrase for a message. */
export function expectedPhrase(schema: SchemaNode): string {
    const node = resolveNode(schema, environmentSchema);
    if (node["x-expected"] !== undefined) return node["x-expected"];
    if (node["x-secret"] === true) return "an encrypted value";
    if (node.enum !== undefined)
        return choice(node.enum.every(isNumeric) ? node.enum.map((value) => JSON.stringify(value)) : node.enum);
    if (node.oneOf !== undefined) return "a block of keys with a `mode`";
    switch (node.type) {
        case "integer":
        case "number":
            return numberPhrase(node);
        case "boolean":
            return "true or false";
        case "array":
            return `a list${node.items === undefined ? "" : `, each item ${expectedPhrase(node.items)}`}`;
        case "object":
            return blockPhrase(node);
        default:
            return textPhrase(node);
    }
}

/** Texts of digits need their quotes, so the message shows them. */
const isNumeric = (value: string): boolean => /^[0-9]+$/.test(value);

/** `A`, `A or B`, `one of A, B, C`. */
export function choice(values: readonly string[]): string {
    return values.length <= 2 ? values.join(" or ") : `one of ${values.join(", ")}`;
}

function numberPhrase(node: SchemaNode): string {
    const unit = node["x-unit"] === undefined ? "" : ` of ${node["x-unit"]}`;
    const range =
        node.minimum === undefined || node.maximum === undefined ? "" : ` from ${node.minimum} to ${node.maximum}`;
    return `${node.type === "integer" ? "a whole number" : "a number"}${unit}${range}`;
}

function blockPhrase(node: SchemaNode): string {
    const keys = Object.keys(node.properties ?? {});
    if (keys.length === 0) return "a block with names of yours as keys";
    const shown = keys.slice(0, 6).join(", ");
    return `a block of keys: ${shown}${keys.length > 6 ? ", …" : ""}`;
}

function textPhrase({ minLength, maxLength }: SchemaNode): string {
    if (minLength !== undefined && maxLength !== undefined) return `a text of ${minLength} to ${maxLength} characters`;
    if (maxLength !== undefined) return `a text of up to ${maxLength} characters`;
    return "a text";
}
