import type { Enforcement, Proof } from "../../ledger/enforcement";
import { anchor, plain } from "./markdown";

/** A link to whatever enforces something, from a page of docs/reference/ that lies `up` folders below it. */
export function enforcementLink({ kind, id, what }: Omit<Enforcement, "stages" | "proofs">, up = ""): string {
    const lower = id.toLowerCase();
    switch (kind) {
        case "error":
            return `[${id}](${up}errors.md#${lower})`;
        case "advisory":
            return `[${id}](${up}advisories.md#${lower})`;
        case "rule":
            return `[${id}](${up}policies/${id}.md)`;
        case "schema":
            return `[\`${id}\`](${up}configuration.md#${anchor(id.split(".")[0] ?? "")})`;
        case "preflight":
            return `[preflight ${id}](${up}guest-errors.md#phases)`;
        case "phase":
            return `[phase ${id}](${up}guest-errors.md#phases)`;
        case "guestError":
            return `[${id}](${up}guest-errors.md#${lower})`;
        case "healthCheck":
            return `[health check \`${id}\`](${up}guest-errors.md#health-checks)`;
        case "alert":
            return `[alert ${id}](${up}../../model/monitoring.ts)`;
        case "product":
            return `[${id}](${up}guest-errors.md#${lower})`;
        case "step":
            return id.startsWith("docs/") ? `[${plain(what)}](${up}../${id.replace(/^docs\//, "")})` : plain(what);
        case "program":
            return `${plain(what)} ([${shortName(id)}](${up}../../${id}))`;
    }
}

/** A link to the file of a test. */
export function proofLink({ file }: Proof, up = ""): string {
    return `[${shortName(file)}](${up}../../${file})`;
}

function shortName(path: string): string {
    return path.split("/").at(-1) ?? path;
}

/** Links to rows of the ledger. */
export function constraintLinks(ids: readonly string[], up = ""): string {
    return ids.map((id) => `[${id}](${up}constraints.md#${id.toLowerCase()})`).join(", ");
}
