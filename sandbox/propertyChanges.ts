import { signatureKey, signatures } from "../plan/wireValue";
import type { Properties, PropertyChange } from "./resourceBackend";

/**
 * Every place where two property bags differ, in the engine's path notation: the deepest differing value for objects and
 * lists, the whole value elsewhere.
 *
 * @param replaces says whether a change of this top-level property needs a new resource.
 */
export function propertyChanges(
    oldInputs: Properties,
    newInputs: Properties,
    replaces: (property: string) => boolean,
): readonly PropertyChange[] {
    return objectDifferences("", oldInputs, newInputs).map(({ path, kind }) => ({
        path,
        kind,
        replaces: replaces(topLevelProperty(path)),
    }));
}

interface Difference {
    readonly path: string;
    readonly kind: PropertyChange["kind"];
}

function objectDifferences(prefix: string, before: Properties, after: Properties): readonly Difference[] {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => differences(pathTo(prefix, key), before[key], after[key]));
}

/** The engine puts a key that would break its notation into brackets and quotes. */
function pathTo(prefix: string, key: string): string {
    if (/[.[\]"]/.test(key)) return `${prefix}[${JSON.stringify(key)}]`;
    return prefix === "" ? key : `${prefix}.${key}`;
}

function differences(path: string, before: unknown, after: unknown): readonly Difference[] {
    if (isAbsent(before) && isAbsent(after)) return [];
    if (isAbsent(before)) return [{ path, kind: "add" }];
    if (isAbsent(after)) return [{ path, kind: "delete" }];
    if (Array.isArray(before) && Array.isArray(after)) {
        const length = Math.max(before.length, after.length);
        return Array.from({ length }, (_item, index) => index).flatMap((index) =>
            differences(`${path}[${index}]`, before[index], after[index]),
        );
    }
    if (isBag(before) && isBag(after)) {
        if (isAsset(before) && isAsset(after)) return assetsEqual(before, after) ? [] : [{ path, kind: "update" }];
        if (before[signatureKey] === undefined && after[signatureKey] === undefined) {
            return objectDifferences(path, before, after);
        }
        const same = before[signatureKey] === after[signatureKey] && objectDifferences("", before, after).length === 0;
        return same ? [] : [{ path, kind: "update" }];
    }
    return before === after ? [] : [{ path, kind: "update" }];
}

/** The state of the engine drops nulls, so null and absent mean the same. */
function isAbsent(value: unknown): value is null | undefined {
    return value === null || value === undefined;
}

function isBag(value: unknown): value is Properties {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAsset(value: Properties): boolean {
    return value[signatureKey] === signatures.asset || value[signatureKey] === signatures.archive;
}

/** The engine hashes every asset; the text itself need not come back from the state. */
function assetsEqual(before: Properties, after: Properties): boolean {
    return before["hash"] === after["hash"] && before["hash"] !== undefined;
}

function topLevelProperty(path: string): string {
    return path.split(/[.[]/, 1)[0] ?? path;
}
