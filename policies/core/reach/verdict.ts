import type { Spot } from "./decision";
import type { Flow } from "./flow";
import type { Range } from "./ranges";

/** What stops a connection. */
export interface Blocker {
    /** The connection, or the part of it that is stopped. */
    readonly flow: Flow;
    readonly device: "securityGroup" | "firewall" | "route";
    /** The near end, as the device sees it; undefined: not known. */
    readonly near?: Range | undefined;
    /** The property to change. */
    readonly at: Spot;
    /** What is there, in words. */
    readonly found: string;
    /** A rule of the program that would let the connection pass, were it asked earlier. */
    readonly tooLate?: string;
}

/** Whether a server can make, or take, a connection. */
export type Verdict =
    | { readonly kind: "allowed" }
    | { readonly kind: "denied"; readonly blockers: readonly Blocker[] }
    | { readonly kind: "unknown"; readonly paths: readonly string[] }
    /** Others decide, too; whatever this program has lets it pass. */
    | { readonly kind: "outside"; readonly reason: string; readonly path?: string };

export const allowed: Verdict = { kind: "allowed" };

/** The verdict on a connection that several devices have to let pass. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
    const denied = verdicts.filter((verdict) => verdict.kind === "denied");
    if (denied.length > 0) return { kind: "denied", blockers: denied.flatMap(({ blockers }) => blockers) };
    const unknown = verdicts.filter((verdict) => verdict.kind === "unknown");
    if (unknown.length > 0) return { kind: "unknown", paths: unknown.flatMap(({ paths }) => paths) };
    return verdicts.find((verdict) => verdict.kind === "outside") ?? allowed;
}

/** The verdict on something that several connections would serve, one of which is enough. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
    const order = ["allowed", "unknown", "outside", "denied"] as const;
    for (const kind of order) {
        const found = verdicts.find((verdict) => verdict.kind === kind);
        if (found !== undefined) return found;
    }
    return allowed;
}
