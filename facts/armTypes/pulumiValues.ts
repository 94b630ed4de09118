/**
 * How Pulumi writes values that plain JSON cannot hold.
 *
 * Source: pulumi/pulumi, `sdk/nodejs/runtime/rpc.ts` (3.248.0) and `sdk/go/common/resource/plugin/rpc.go`, read 2026-11-22.
 */
const signatureKey = "4dabf18193072939515e22adb298388d";

const signature = {
    secret: "1b47061264138c4ac30d75fd1eb44270",
    output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
} as const;

/** Stands for a value that is not known yet. Node.js programs use this one for values of all types. */
const unknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** The engine has further ones, by type: boolean, number, list, asset, archive, object. */
const unknownTexts: ReadonlySet<unknown> = new Set([
    unknownText,
    "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
    "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
    "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
    "030794c1-ac77-496b-92df-f27374a8bd58",
    "e48ece36-62e2-4504-bad9-02848725956a",
    "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** How the caller marks values that are secret or not known yet. */
export interface ValueMarks {
    /** Whether the value is only known after creation. */
    isUnknown(value: unknown): boolean;
    /** Whether the value is a wrapped secret. */
    isSecret(value: unknown): boolean;
    /** The content of a wrapped secret. */
    secretValue(value: unknown): unknown;
}

/** Pulumi's own marks, as they travel between program, engine and provider. */
export const wireMarks: ValueMarks = {
    isUnknown(value) {
        if (typeof value !== "object") {
            return typeof value === "string" && value.length === unknownText.length && unknownTexts.has(value);
        }
        const kind = signatureOf(value);
        // Assets, archives and references to resources are opaque here; an output without a value is not known yet.
        return kind !== undefined && kind !== signature.secret && !(kind === signature.output && hasValue(value));
    },
    isSecret(value) {
        const kind = signatureOf(value);
        return kind === signature.secret || (kind === signature.output && hasValue(value));
    },
    secretValue: (value) => read(value as object, "value"),
};

/** Whether a value stands in an envelope of any kind; most do not, and need no further look. */
export function isEnvelope(value: object): boolean {
    return signatureOf(value) !== undefined;
}

/** A value as a secret on its way between program, engine and provider. */
export function wrapSecret(value: unknown): unknown {
    return { [signatureKey]: signature.secret, value };
}

/** A property; one whose reading throws is not known yet, which is how the proxies of Pulumi's policy SDK say it. */
export function read(object: object, name: string): unknown {
    try {
        return (object as Readonly<Record<string, unknown>>)[name];
    } catch {
        return unknownText;
    }
}

function signatureOf(value: unknown): string | undefined {
    if (typeof value !== "object" || value === null) {
        return undefined;
    }
    const found = read(value, signatureKey);
    return typeof found === "string" ? found : undefined;
}

function hasValue(value: unknown): boolean {
    return typeof value === "object" && value !== null && read(value, "value") !== undefined;
}

/** Whether the value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
    return Array.isArray(value);
}

/** Whether the value is an object with named properties. */
export function isObject(value: unknown): value is object {
    return typeof value === "object" && value !== null && !isList(value);
}

/** The names of an object's own properties; none when it does not let itself be read. */
export function namesOf(value: object): readonly string[] {
    try {
        return Object.keys(value);
    } catch {
        return [];
    }
}
