import type { GuestMessage, HealthCheck, Phase } from "../../ledger/guestTables";
import { afterwards, readFamilies, readHealthChecks, readPreflightTable } from "../../ledger/guestTables";
import type { Explanation } from "./explanation";
import { list, rows, text } from "./explanation";
import { constraintsPart, proofsPart } from "./shared";

/** A message of the guest with its id and its family. */
export interface FoundMessage {
    readonly id: string;
    readonly family: string;
    readonly message: GuestMessage;
}

/** Every message of the guest. */
export function guestMessages(): readonly FoundMessage[] {
    return readFamilies().flatMap(({ family, title, messages }) =>
        Object.entries(messages).map(([id, message]) => ({ id, family: `${family}: ${title}`, message })),
    );
}

/** Everything known about a message of the guest. Words in braces stand for what the message names. */
export function explainMessage({ id, family, message }: FoundMessage): Explanation {
    return {
        id,
        kind: "message of the guest",
        title: message.message.replace(/\.$/, ""),
        parts: [
            ...text("family", family),
            ...text("cause", message.cause),
            ...text("fix", message.remedy),
            ...text("afterwards", `${message.after}: ${afterwards[message.after]}`),
            ...list(
                "health",
                readHealthChecks()
                    .filter((check) => check.message === id)
                    .map((check) => `${check.id}: ${check.what}`),
            ),
            ...constraintsPart(message.constraints),
            ...text("source", message.url),
            ...proofsPart(id),
        ],
        page: `docs/reference/guest-errors.md#${id.toLowerCase()}`,
    };
}

/** Everything known about a check of the health probe. */
export function explainHealthCheck({ id, what, message }: HealthCheck): Explanation {
    const found = guestMessages().find((candidate) => candidate.id === message);
    return {
        id,
        kind: "check of the health probe",
        title: what,
        parts: [
            ...text("when", "every hour, and at the end of the installation"),
            ...text(
                "reported",
                "in `health.checks` of the status document, in `health.json` and in the event of the source MABS Health",
            ),
            ...text("message", message),
            ...text("cause", found?.message.cause),
            ...text("fix", found?.message.remedy),
            ...constraintsPart(found?.message.constraints),
            ...proofsPart(id),
        ],
        page: "docs/reference/guest-errors.md#health-checks",
    };
}

/** Everything known about a phase of the installation. */
export function explainPhase(phase: Phase): Explanation {
    const { name, title, inputs, timeoutMinutes, maxAttempts, pauseSeconds, maxRestarts } = phase;
    return {
        id: name,
        kind: "phase of the installation",
        title,
        parts: [
            ...list("settings", inputs),
            ...rows("limits", [
                ["time", `${timeoutMinutes} minutes for one run of the scheduled task`],
                ["tries", `${maxAttempts}, with a pause of ${pauseSeconds} seconds`],
                ["restarts", `${maxRestarts} of Windows`],
            ]),
            ...constraintsPart(readPreflightTable().phases[name]),
        ],
        page: "docs/reference/guest-errors.md#phases",
    };
}
