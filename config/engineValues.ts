import { childNode, environmentSchema } from "./schema";
import { setOwn } from "./setOwn";

/**
 * The values as Pulumi's engine hands them to a program: one text for each key, JSON where the schema wants a list or a
 * block. What is no JSON stays a text, and the schema reports it.
 */
export function engineValues(values: Readonly<Record<string, string>>): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    for (const [key, text] of Object.entries(values)) setOwn(plain, key, isStructured(key) ? parsed(text) : text);
    return plain;
}

function isStructured(key: string): boolean {
    const node = childNode(environmentSchema, key, undefined);
    const structured = node?.type === "object" || node?.type === "array" || node?.oneOf !== undefined;
    return structured && node["x-secret"] !== true;
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return text;
    }
}
