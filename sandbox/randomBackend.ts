import { createHash } from "node:crypto";
import { v5 as uuidV5 } from "uuid";
import { signatureKey, signatures } from "../plan/wireValue";
import { propertyChanges } from "./propertyChanges";
import type { CreatedState, Properties, ResourceBackend, ResourceIdentity } from "./resourceBackend";

/**
 * A stand-in for the provider `random` whose values follow from a seed and the URN, so that two runs agree. As with the
 * real one, no input can change in place, and passwords are secret outputs.
 *
 * Source: Pulumi registry, `random` 4.21, pages of the resources named below, 2026-08.
 */
export function randomBackend(version: string, seed = "stand-in"): ResourceBackend {
    const created = (resource: ResourceIdentity, inputs: Properties): CreatedState => {
        const make = resourceTypes[resource.type];
        if (make === undefined) throw new Error(`the stand-in for random does not know ${resource.type}`);
        const { id, ...outputs } = make(bytesFrom(`${seed}#${resource.urn}`), bare(inputs));
        return { id, outputs: { ...defaults[resource.type], ...inputs, ...outputs } };
    };
    return {
        packageName: "random",
        version,
        acceptSecrets: true,
        deleteBeforeReplace: false,
        configure: () => undefined,
        diff: (_resource, oldInputs, newInputs) => propertyChanges(oldInputs, newInputs, () => true),
        previewCreate: ({ type }, inputs) => ({ ...defaults[type], ...inputs }),
        create: async (resource, inputs) => created(resource, inputs),
        read: async (_resource, _id, known) => known,
        previewUpdate: (_resource, _id, inputs, outputs) => ({ ...outputs, ...inputs }),
        update: async (_resource, _id, inputs, outputs) => ({ ...outputs, ...inputs }),
        delete: async () => undefined,
    };
}

/** An endless supply of bytes. */
type Bytes = () => number;

const text = {
    lower: "abcdefghijklmnopqrstuvwxyz",
    upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    numeric: "0123456789",
    special: "!@#$%&*()-_=+[]{}<>:?",
} as const;
const textClasses = ["lower", "upper", "numeric", "special"] as const;

const textDefaults = { lower: true, upper: true, numeric: true, special: true };
const defaults: Readonly<Record<string, Properties>> = {
    "random:index/randomPassword:RandomPassword": textDefaults,
    "random:index/randomString:RandomString": textDefaults,
};

type Make = (bytes: Bytes, inputs: Properties) => Properties & { readonly id: string };

const resourceTypes: Readonly<Record<string, Make>> = {
    "random:index/randomPassword:RandomPassword": (bytes, inputs) => {
        const result = randomText(bytes, inputs);
        const bcryptHash = `$2a$10$${createHash("sha256").update(result).digest("hex").slice(0, 53)}`;
        return { id: "none", result: secret(result), bcryptHash: secret(bcryptHash) };
    },
    "random:index/randomString:RandomString": (bytes, inputs) => {
        const result = randomText(bytes, inputs);
        return { id: result, result };
    },
    "random:index/randomId:RandomId": (bytes, inputs) => {
        const value = Buffer.from(take(bytes, Number(inputs["byteLength"])));
        const prefix = typeof inputs["prefix"] === "string" ? inputs["prefix"] : "";
        const url = value.toString("base64url");
        return {
            id: url,
            b64Url: `${prefix}${url}`,
            b64Std: `${prefix}${value.toString("base64")}`,
            hex: `${prefix}${value.toString("hex")}`,
            dec: `${prefix}${BigInt(`0x${value.toString("hex")}`)}`,
        };
    },
    "random:index/randomUuid:RandomUuid": (bytes) => {
        const result = uuidV5(Buffer.from(take(bytes, 16)).toString("hex"), uuidV5.URL);
        return { id: result, result };
    },
};

/** Text of the wanted length, with the least number of characters of each class that is switched on. */
function randomText(bytes: Bytes, inputs: Properties): string {
    const classes = textClasses.flatMap((name) => {
        if ((inputs[name] ?? true) !== true) return [];
        const override = name === "special" ? inputs["overrideSpecial"] : undefined;
        const characters = typeof override === "string" && override !== "" ? override : text[name];
        const least = Number(inputs[`min${name.charAt(0).toUpperCase()}${name.slice(1)}`] ?? 0);
        return [{ characters, least }];
    });
    const required = classes.flatMap(({ characters, least }) => take(() => pick(bytes, characters), least));
    const alphabet = classes.map(({ characters }) => characters).join("");
    const length = Math.max(0, Number(inputs["length"]) - required.length);
    return shuffled(bytes, [...required, ...take(() => pick(bytes, alphabet), length)]).join("");
}

function take<T>(next: () => T, count: number): T[] {
    return Array.from({ length: count }, () => next());
}

function pick(bytes: Bytes, characters: string): string {
    return characters.charAt((bytes() * 256 + bytes()) % characters.length);
}

function shuffled<T>(bytes: Bytes, items: readonly T[]): readonly T[] {
    return items
        .map((item) => ({ item, order: bytes() * 256 + bytes() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item);
}

function bytesFrom(seed: string): Bytes {
    let block = Buffer.alloc(0);
    let position = 0;
    let counter = 0;
    return () => {
        if (position === block.length) {
            block = createHash("sha256").update(`${seed}#${counter++}`).digest();
            position = 0;
        }
        return block[position++] ?? 0;
    };
}

function secret(value: string): Properties {
    return { [signatureKey]: signatures.secret, value };
}

/** Inputs without the envelope of a secret; the values that are read here are all at the top. */
function bare(inputs: Properties): Properties {
    return Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, bareValue(value)]));
}

function bareValue(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const envelope = value as Properties;
    return envelope[signatureKey] === signatures.secret ? envelope["value"] : value;
}
