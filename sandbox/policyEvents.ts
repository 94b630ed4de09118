import { existsSync, readFileSync } from "node:fs";

/** One report of a policy pack, as the engine writes it into its log of events. */
export interface PolicyEvent {
    /** URN of the resource; of the stack for a rule about relations that names none. */
    readonly resourceUrn?: string;
    readonly message: string;
    readonly policyName: string;
    readonly policyPackName: string;
    readonly enforcementLevel: string;
    readonly severity?: string;
}

/** The reports in a log of events: one JSON document per line. An engine that ends early writes no log, one that is stopped leaves a line unfinished. */
export function readPolicyEvents(path: string | undefined): readonly PolicyEvent[] {
    if (path === undefined || !existsSync(path)) return [];
    return readFileSync(path, "utf8")
        .split("\n")
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { readonly policyEvent?: PolicyEvent }).policyEvent)
        .filter((event) => event !== undefined);
}
