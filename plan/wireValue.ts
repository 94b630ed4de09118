import { createHash } from "node:crypto";
import type { PlannedObject, PlannedValue } from "./plannedResource";
import { secretMarker, unknownMarker } from "./plannedResource";

/**
 * The form in which values travel between program and engine: plain JSON, a sentinel for a value that is not known yet,
 * and envelopes that carry a signature for secrets, assets and references. Both are fixed by the protocol of the engine.
 * Source: Pulumi, `sdk/nodejs/runtime/rpc.ts`, 3.248.0.
 */
export const unknownSentinel = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
export const signatureKey = "4dabf18193072939515e22adb298388d";
export const signatures = {
    secret: "1b47061264138c4ac30d75fd1eb44270",
    asset: "c44067f5952c0a294b673a41bacd8c17",
    archive: "0def7320c3a5731c473e5ecbe6d01bc7",
    resource: "5cf8f73096256a8f31e491e813e4eb8e",
    output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
} as const;

/** A value as a person or a comparison wants it: markers instead of secrets and unknowns, a hash instead of a text asset. */
export function plannedValue(wire: unknown): PlannedValue {
    if (wire === unknownSentinel) return unknownMarker;
    if (wire === null || typeof wire === "boolean" || typeof wire === "number" || typeof wire === "string") return wire;
    if (Array.isArray(wire)) return wire.map(plannedValue);
    if (typeof wire !== "object") return null;
    const object = wire as Record<string, unknown>;
    switch (object[signatureKey]) {
        case undefined:
            return plannedObject(object);
        case signatures.secret:
            return secretMarker;
        case signatures.asset:
            return assetMarker(object);
        case signatures.output:
            return outputValue(object);
        case signatures.resource:
            return typeof object["urn"] === "string" ? object["urn"] : unknownMarker;
        default:
            return `[${Object.keys(signatures).find((key) => signatures[key as keyof typeof signatures] === object[signatureKey]) ?? "value"}]`;
    }
}

export function plannedObject(wire: Readonly<Record<string, unknown>>): PlannedObject {
    const entries = Object.entries(wire).map(([key, value]) => [key, plannedValue(value)] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function assetMarker(asset: Record<string, unknown>): PlannedValue {
    const text = asset["text"];
    if (typeof text === "string") return `[asset sha256:${createHash("sha256").update(text).digest("hex")}]`;
    const hash = asset["hash"];
    return typeof hash === "string" ? `[asset sha256:${hash}]` : "[asset]";
}

function outputValue(output: Record<string, unknown>): PlannedValue {
    if (output["secret"] === true) return secretMarker;
    return "value" in output ? plannedValue(output["value"]) : unknownMarker;
}
