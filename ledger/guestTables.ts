import { readGuestFiles } from "../config/guestFiles";

/** What the guest's own tables say: its messages, its phases, its checks. */

/** What the run does after an error. */
export type After = "again" | "later" | "stop" | "advice";

/** A message of the guest's table. */
export interface GuestMessage {
    readonly message: string;
    readonly cause: string;
    readonly remedy: string;
    readonly after: After;
    readonly constraints?: readonly string[];
    readonly url?: string;
}

/** Messages of one topic: a file of the folder Messages. */
export interface MessageFamily {
    readonly family: string;
    readonly title: string;
    /** By id. */
    readonly messages: Readonly<Record<string, GuestMessage>>;
}

/** A phase of the installation. */
export interface Phase {
    readonly name: string;
    readonly title: string;
    readonly inputs: readonly string[];
    readonly timeoutMinutes: number;
    readonly maxAttempts: number;
    readonly pauseSeconds: number;
    readonly maxRestarts: number;
}

/** One check of the health probe: its id, what it looks at, and the message that has the remedy. */
export interface HealthCheck {
    readonly id: string;
    readonly what: string;
    readonly message: string;
}

/** Who looks after which constraint in the VM. */
export interface PreflightTable {
    readonly checks: readonly { readonly name: string; readonly constraints: readonly string[] }[];
    /** Constraints that a later phase makes true or proves, by phase. */
    readonly phases: Readonly<Record<string, readonly string[]>>;
    /** Constraints of protected machines, which the server's own preflight cannot look at. */
    readonly protectedMachines: readonly string[];
}

/** What happens after an error, in words. */
export const afterwards: Readonly<Record<After, string>> = {
    again: "tried again at once, with a pause, as long as the phase has time and tries; then every 15 minutes",
    later: "the run ends; the scheduled task tries the phase again every 15 minutes",
    stop: "nothing is tried again until somebody acts: `Invoke-Installation.ps1 -Resume`, a changed setting, or a new staging",
    advice: "nothing stops; it is good to know",
};

/** All families, sorted by their three letters. */
export function readFamilies(): readonly MessageFamily[] {
    return Object.entries(readGuestFiles())
        .filter(([path]) => /^Mabs\/Messages\/\w+\.json$/.test(path))
        .map(([, text]) => JSON.parse(text) as MessageFamily)
        .sort((one, other) => (one.family < other.family ? -1 : 1));
}

/** All phases, in their order. */
export function readPhases(): readonly Phase[] {
    return (JSON.parse(guestFile("Mabs/phases.json")) as { readonly phases: readonly Phase[] }).phases;
}

/** The checks of the preflight and the phases, with their constraints. */
export function readPreflightTable(): PreflightTable {
    return JSON.parse(guestFile("Mabs/Preflight/checks.json")) as PreflightTable;
}

/**
 * The checks of the health probe, from the one place that lists them.
 *
 * @throws Error when a check of the table is not described in the help block above it, or the other way round.
 */
export function readHealthChecks(
    script: string = guestFile("Mabs/Operations/Get-HealthCheckTable.ps1"),
): readonly HealthCheck[] {
    const help = /\.DESCRIPTION\n([\s\S]*?)\n\s*\n\s*\./.exec(script)?.[1] ?? "";
    const described = new Map(
        [...help.matchAll(/^ {8}([a-z]\w*) {2,}(\S.*(?:\n {20,}\S.*)*)$/gim)].map(([, id = "", text = ""]) => [
            id,
            text.replaceAll(/\s+/g, " "),
        ]),
    );
    const messages = [...script.matchAll(/^ {8}([a-z]\w*) += '(MABS-HLT-\d{3})'$/gim)];
    const listed = messages.map(([, id = ""]) => id).join(" ");
    if (listed === "" || listed !== [...described.keys()].join(" "))
        throw new Error("The help block of Get-HealthCheckTable.ps1 does not describe the checks of its table.");
    return messages.map(([, id = "", message = ""]) => ({ id, what: described.get(id) ?? "", message }));
}

function guestFile(path: string): string {
    const text = readGuestFiles()[path];
    if (text === undefined) throw new Error(`The guest has no file ${path}.`);
    return text;
}
