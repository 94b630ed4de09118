import type { Level } from "../rule";

/** Families of the pack; the id of every rule begins with that of its family. */
export const families = {
    vault: "Recovery Services vault: redundancy, deletion, identity, access",
    network: "The server's way to Azure, its domain and its neighbours, and nobody's way to the server",
    compute: "The virtual machine: size, image, name, baseline",
    storage: "Disks, storage pool, artifacts",
    credentials: "Pass phrases, passwords, identities and their roles",
    installation: "Extensions and what installs the server",
    monitoring: "Logs and alerts",
    protection: "What keeps backups from being lost",
    tagging: "Tags, regions, names",
    lifecycle: "Retirements, API versions, one-way doors",
    types: "Inputs against the types of Azure Resource Manager",
} as const;
export type Family = keyof typeof families;

/** How bad a violation is: `critical` loses backups or opens the server, `high` fails the installation or the recovery, `medium` costs, `low` is untidy. */
export type Severity = "low" | "medium" | "high" | "critical";

/** Everything that is written once about a rule: messages, `mabs explain`, the reference pages and the metadata of the pack come from it. */
export interface RuleText {
    readonly family: Family;
    /** What holds when the rule is met: one sentence without a full stop. */
    readonly title: string;
    readonly severity: Severity;
    /** Level in the preset `baseline`: `mandatory` for what the vendor demands, `advisory` for advice, `remediate` where the cure is safe. */
    readonly level: Level;
    /** Rows of the constraint ledger that the rule enforces. */
    readonly constraints: readonly string[];
    /** Why the rule exists although no constraint asks for it. Required without constraints. */
    readonly reason?: string;
    /** What happens otherwise. */
    readonly why: string;
    /** Where the requirement is documented, besides the sources of the constraints. Required without constraints. */
    readonly source?: RuleSource;
    /** The smallest change that cures a violation: code, or one sentence. */
    readonly remedy: string;
    /** What a generic rule would demand here and the product does not bear, or the other way round. */
    readonly adapted?: string;
    /** Rules of other libraries that ask for the same, by their ids: `PSRule AZR-000170`, `checkov CKV_AZURE_9`, `Azure Policy 31b8092a-…`. */
    readonly equivalents?: readonly string[];
    /** Traps of `docs/reference/traps.md` that the rule keeps shut. */
    readonly traps?: readonly string[];
    /** Version of the pack that brought the rule. */
    readonly since: string;
}

/** A page that a requirement rests on. */
export interface RuleSource {
    readonly title: string;
    /** YYYY-MM or YYYY-MM-DD. */
    readonly date: string;
    readonly url: string;
}
