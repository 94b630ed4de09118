import { mayHoldSecret } from "./schema";
import type { SchemaNode } from "./schemaNode";

const longest = 80;
const secretName = /pass|secret|token|credential|apikey/i;

/**
 * What stands in a file, as a phrase for a message. A text that is or might be a secret is not repeated: where the schema
 * has a secret at or below the place, where the key speaks of one, and behind the `?` of an address.
 */
export function foundPhrase(value: unknown, key: string, node: SchemaNode | undefined): string {
    if (value === null || value === undefined) return "nothing";
    if (Array.isArray(value))
        return value.length === 0
            ? "an empty list"
            : `a list of ${value.length} ${value.length === 1 ? "item" : "items"}`;
    if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty block" : "a block of keys";
    if (typeof value !== "string") return String(value);
    if (secretName.test(key) || (node !== undefined && mayHoldSecret(node))) return "a text, not shown here";
    if (value === "") return 'an empty text ("")';
    const text = /^[a-z]+:\/\//i.test(value) ? value.replace(/\?.*$/s, "?…").replace(/\/\/[^/@]*@/, "//…@") : value;
    return JSON.stringify(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
}
