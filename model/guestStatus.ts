import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import schema from "./guestStatus.schema.json";
import type { GuestFailure, GuestStatus } from "./guestStatusDocument";

/** A status document, or why it is none. */
export type ReadStatus =
    | { readonly kind: "status"; readonly status: GuestStatus }
    | { readonly kind: "unreadable"; readonly problems: readonly string[] };

/** What a status means to somebody who waits for the server. */
export type StatusVerdict =
    /** Installed, registered and healthy, by the package and the settings that were asked for. */
    | { readonly kind: "ready" }
    /** The status is about another staging; the extension has not taken over yet, or never will. */
    | { readonly kind: "otherStaging"; readonly stagingId: string }
    /** On its way: wait. */
    | { readonly kind: "working"; readonly phase: string; readonly message: string }
    /** A phase failed and is tried again by itself: wait, or cure the cause meanwhile. */
    | { readonly kind: "waiting"; readonly phase: string; readonly failure: GuestFailure }
    /** Nothing happens any more until somebody does something. */
    | { readonly kind: "failed"; readonly phase: string; readonly failure: GuestFailure }
    /** Everything was installed, and the health probe reports trouble; its failed checks, or none before its first run. */
    | { readonly kind: "unhealthy"; readonly failedChecks: readonly string[] };

let compiled: ValidateFunction<GuestStatus> | undefined;

/** Compiled when it is first asked for: only who waits for a server reads a status. */
function validator(): ValidateFunction<GuestStatus> {
    compiled ??= new Ajv2020({ allErrors: true, allowUnionTypes: true, removeAdditional: true }).compile<GuestStatus>(
        schema,
    );
    return compiled;
}

/**
 * Reads the text of `status.json`. Properties that a newer guest added are left out; everything else that does not fit the schema is
 * reported, all at once.
 */
export function parseGuestStatus(text: string): ReadStatus {
    let document: unknown;
    try {
        // A blob that a person uploaded may begin with a byte order mark.
        document = JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch {
        return { kind: "unreadable", problems: ["the document is not JSON"] };
    }
    const validate = validator();
    if (validate(document)) return { kind: "status", status: document };
    const problems = (validate.errors ?? [])
        // The branch that was taken says what is wrong.
        .filter(({ keyword }) => keyword !== "if")
        .map(({ instancePath, message }) => `${placeOf(instancePath)} ${message ?? "does not fit"}`);
    return { kind: "unreadable", problems: [...new Set(problems)] };
}

/** `/phases/0/name` → `phases.0.name` */
function placeOf(instancePath: string): string {
    return instancePath === "" ? "the document" : instancePath.slice(1).replaceAll("/", ".");
}

/** Judges a status for whoever waits for the staging `stagingId`. */
export function judgeGuestStatus(status: GuestStatus, stagingId: string): StatusVerdict {
    const { phase, message, failure, health } = status;
    if (status.stagingId !== stagingId) return { kind: "otherStaging", stagingId: status.stagingId };
    if (failure !== null) return { kind: status.state === "waiting" ? "waiting" : "failed", phase, failure };
    if (status.state !== "succeeded") return { kind: "working", phase, message };
    if (health?.state !== "healthy") return { kind: "unhealthy", failedChecks: health?.failedChecks ?? [] };
    return { kind: "ready" };
}

/** Whether the server is what was asked for: installed, registered with the vault, healthy. */
export function isReady(status: GuestStatus, stagingId: string): boolean {
    return judgeGuestStatus(status, stagingId).kind === "ready";
}
