import type { ProblemId } from "../catalogue";
import { isProblemId } from "../catalogue";
import type { PathSegment } from "../configPath";
import { pathText } from "../configPath";
import { choice, expectedPhrase } from "../expectedPhrase";
import { nearestText } from "../nearest";
import type { Problem } from "../problem";
import { problemAt, topPath } from "../problem";
import { environmentSchema, isBlock } from "../schema";
import type { SchemaNode } from "../schemaNode";
import { resolveNode } from "../schemaNode";
import type { Violation } from "./violation";

/** A key that the schema does not know. */
export function unknownKey({ params, segments, node, value }: Violation): Problem {
    const key = String(params["additionalProperty"]);
    const path = pathText([...segments, key]);
    return segments.length === 0 ? unknownTopKey(key, path) : unknownInnerKey(key, path, { segments, node, value });
}

const namespaces = ["mabs", "azure-native"] as const;

function unknownTopKey(key: string, path: string): Problem {
    const [prefix, name] = key.includes(":") ? splitKey(key) : [undefined, key];
    const order = prefix === "azure-native" ? namespaces.toReversed() : namespaces;
    const nearest = order.map((namespace) => nearestIn(namespace, name)).find((candidate) => candidate !== undefined);
    const place = nearest === undefined ? placeOf(name, undefined) : undefined;
    const isOurs = namespaces.some((namespace) => namespace === prefix);
    return problemAt(isOurs ? "MABS-CFG-107" : "MABS-CFG-106", topPath(path), {
        expected: isOurs
            ? choice(knownKeys(String(prefix)))
            : "a key with its namespace, such as mabs:vault or azure-native:location",
        found: JSON.stringify(key),
        ...(nearest === undefined ? {} : { nearest }),
        ...(place === undefined ? {} : { hint: `\`${name}\` belongs under ${place}` }),
    });
}

/** The key of a namespace that a name probably means. */
function nearestIn(namespace: string, name: string): string | undefined {
    const nearest = nearestText(
        name,
        knownKeys(namespace).map((key) => splitKey(key)[1]),
    );
    return nearest === undefined ? undefined : `${namespace}:${nearest}`;
}

const knownKeys = (namespace: string): readonly string[] =>
    Object.keys(environmentSchema.properties ?? {}).filter(
        (key) => splitKey(key)[0] === namespace && !isPassThrough(key),
    );

function splitKey(key: string): readonly [prefix: string, name: string] {
    const colon = key.indexOf(":");
    return [key.slice(0, colon), key.slice(colon + 1)];
}

const isPassThrough = (key: string): boolean => {
    const node = environmentSchema.properties?.[key];
    return node?.["x-pass-through"] === true || node?.$ref === "#/$defs/secret";
};

function unknownInnerKey(
    key: string,
    path: string,
    { segments, node, value }: Pick<Violation, "segments" | "node" | "value">,
): Problem {
    const known = Object.keys(node.properties ?? {});
    const nearest = nearestKey(key, node, value);
    const twin = nearest === undefined ? nearestText(key, known) : undefined;
    const elsewhere = nearest === undefined && twin === undefined ? placeOf(key, String(segments[0])) : undefined;
    return problemAt("MABS-CFG-107", path, {
        expected: known.length === 0 ? "no key" : choice(known),
        found: JSON.stringify(key),
        ...(nearest === undefined ? {} : { nearest }),
        ...(twin === undefined ? {} : { hint: `\`${twin}\` is there already: remove one of them` }),
        ...(elsewhere === undefined ? {} : { hint: `\`${key}\` belongs under ${elsewhere}` }),
    });
}

/** The key of a block that an unknown one probably means; a key that is there already is not meant. */
export function nearestKey(key: string, node: SchemaNode, value: unknown): string | undefined {
    const written = isBlock(value) ? value : {};
    return nearestText(
        key,
        Object.keys(node.properties ?? {}).filter((name) => !Object.hasOwn(written, name) || isBlock(written[name])),
    );
}

/** A required key that is missing. */
export function missingKey({ params, segments, node }: Violation): Problem {
    const key = String(params["missingProperty"]);
    const missing = resolveNode(node.properties?.[key] ?? {}, environmentSchema);
    const own = missing["x-missing-error"];
    return problemAt(own !== undefined && isProblemId(own) ? own : "MABS-CFG-108", pathText([...segments, key]), {
        expected: expectedPhrase(missing),
        found: `no key \`${key}\``,
        ...exampleHint(key, missing),
    });
}

/** What to write for a key, or what to do. */
export function exampleHint(key: string, { examples, "x-hint": hint }: SchemaNode): { readonly hint?: string } {
    if (hint !== undefined) return { hint };
    const example = examples?.[0];
    if (example === undefined) return {};
    return { hint: `for example ${key}: ${Array.isArray(example) ? `[${example.join(", ")}]` : String(example)}` };
}

/** The discriminator of a union is missing or names no branch. */
export function wrongMode({ params, path, node }: Violation): Problem {
    const tag = String(params["tag"]);
    const modes = (node.oneOf ?? []).map(
        (branch) => resolveNode(branch, environmentSchema).properties?.[tag]?.const ?? "",
    );
    const found = params["tagValue"];
    const id: ProblemId = found === undefined ? "MABS-CFG-108" : "MABS-CFG-111";
    const nearest = typeof found === "string" ? nearestText(found, modes) : undefined;
    return problemAt(id, `${path}.${tag}`, {
        expected: choice(modes),
        found:
            found === undefined
                ? `no key \`${tag}\``
                : typeof found === "string"
                  ? JSON.stringify(found)
                  : "another kind of value",
        ...(nearest === undefined ? {} : { nearest }),
    });
}

/** Where in the configuration a key of this name belongs, if that is only one place; the same top-level key first. */
function placeOf(key: string, topKey: string | undefined): string | undefined {
    const places = (keyPlaces ??= collectPlaces()).get(key) ?? [];
    const near = places.filter((place) => place.startsWith(`${topKey}`));
    const candidates = near.length > 0 ? near : places;
    return candidates.length === 1 ? candidates[0]?.replaceAll('["<name>"]', ".<name>") : undefined;
}

let keyPlaces: ReadonlyMap<string, readonly string[]> | undefined;

function collectPlaces(): ReadonlyMap<string, readonly string[]> {
    const places = new Map<string, string[]>();
    const visit = (schema: SchemaNode, path: readonly PathSegment[]): void => {
        const node = resolveNode(schema, environmentSchema);
        for (const [key, child] of Object.entries(node.properties ?? {})) {
            if (path.length > 0) places.set(key, [...(places.get(key) ?? []), pathText(path)]);
            visit(child, [...path, key]);
        }
        if (node.additionalProperties) visit(node.additionalProperties, [...path, "<name>"]);
        if (node.items !== undefined) visit(node.items, path);
        (node.oneOf ?? []).forEach((branch) => visit(branch, path));
    };
    visit(environmentSchema, []);
    return new Map([...places].map(([key, where]) => [key, [...new Set(where)]]));
}
