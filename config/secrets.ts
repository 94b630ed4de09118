import type { PathSegment } from "./configPath";
import { pathText } from "./configPath";
import type { Problem } from "./problem";
import { problemAt } from "./problem";
import { childNode, environmentSchema, isBlock } from "./schema";
import type { SchemaNode } from "./schemaNode";
import type { SecretText } from "./secretText";
import { encryptedSecret, revealedSecret } from "./secretText";
import { setOwn } from "./setOwn";

/** A configuration whose secrets have been taken out. */
export interface SeparatedSecrets {
    /** In the place of each secret stands a stand-in that the schema accepts. */
    readonly values: Record<string, unknown>;
    readonly secrets: ReadonlyMap<string, SecretText>;
    readonly problems: readonly Problem[];
    /** Paths whose value was left out. */
    readonly omitted: ReadonlySet<string>;
}

/** How secrets arrive: as ciphertext in a file, or decrypted from the engine, which names the top-level keys that hold some. */
export type SecretSource =
    { readonly kind: "file" } | { readonly kind: "engine"; readonly secretKeys: ReadonlySet<string> };

const standIn = { secure: "[secret]" } as const;

/** Takes the secrets out: only the schema knows which leaf is one. What is secret and should not be, or the reverse, is a problem. */
export function separateSecrets(values: Record<string, unknown>, source: SecretSource): SeparatedSecrets {
    const secrets = new Map<string, SecretText>();
    const problems: Problem[] = [];
    const omitted = new Set<string>();

    const copy = (value: unknown, node: SchemaNode | undefined, path: readonly PathSegment[]): unknown => {
        if (node?.["x-secret"] === true) return secretLeaf(value, path);
        if (node?.["x-pass-through"] === true) return null;
        if (isEncrypted(value)) return misplaced(node, path);
        if (Array.isArray(value))
            return value.map((item, index) => copy(item, node && childNode(node, index, value), [...path, index]));
        if (!isBlock(value)) return value;
        const block = {};
        for (const [key, child] of Object.entries(value))
            setOwn(block, key, copy(child, node && childNode(node, key, value), [...path, key]));
        return block;
    };

    const secretLeaf = (value: unknown, path: readonly PathSegment[]): unknown => {
        const text = pathText(path);
        const secret = value === null ? undefined : secretOf(value, String(path[0]), source);
        if (secret !== undefined) {
            secrets.set(text, secret);
            return standIn;
        }
        if (value === null) return null;
        problems.push(plainSecret(text));
        omitted.add(text);
        return standIn;
    };

    const misplaced = (node: SchemaNode | undefined, path: readonly PathSegment[]): unknown => {
        // An unknown key is a problem of its own.
        if (node === undefined) return null;
        const text = pathText(path);
        problems.push(misplacedSecret(text));
        omitted.add(text);
        return null;
    };

    const plain = copy(values, environmentSchema, []) as Record<string, unknown>;
    return { values: plain, secrets, problems, omitted };
}

function secretOf(value: unknown, key: string, source: SecretSource): SecretText | undefined {
    if (source.kind === "file") return isEncrypted(value) ? encryptedSecret() : undefined;
    return typeof value === "string" && source.secretKeys.has(key) ? revealedSecret(value) : undefined;
}

function isEncrypted(value: unknown): value is { readonly secure: string } {
    return isBlock(value) && Object.keys(value).length === 1 && typeof value["secure"] === "string";
}

function plainSecret(path: string): Problem {
    return problemAt("MABS-CFG-505", path, {
        expected: "an encrypted value",
        found: "a plain text, not shown here",
        hint: `change the secret at its source, then: pulumi config set --secret --path '${path}'`,
    });
}

function misplacedSecret(path: string): Problem {
    return problemAt("MABS-CFG-506", path, {
        expected: "a plain value: only passwords and pass phrases are secrets",
        found: "an encrypted value",
        hint: `pulumi config set --path '${path}' <value>`,
    });
}
