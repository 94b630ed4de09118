import { catalogue, isProblemId } from "../../config/catalogue";
import type { KeyedTable } from "../../facts/keyedTable";
import { keyedTable } from "../../facts/keyedTable";
import { readHealthChecks, readPhases } from "../../ledger/guestTables";
import { ledger } from "../../ledger/ledger";
import { traps } from "../../ledger/traps/register";
import { advisoryRules } from "../../model/advisories";
import { rules } from "../../policies/rules";
import type { Explanation } from "./explanation";
import { explainAdvice, explainProblem } from "./ofConfiguration";
import { explainHealthCheck, explainMessage, explainPhase, guestMessages } from "./ofGuest";
import { explainConstraint, explainTrap } from "./ofLedger";
import { explainRule } from "./ofRule";

/** A kind of ids, with one of them. */
export interface IdKind {
    readonly kind: string;
    readonly example: string;
    /** Where its ids are met. */
    readonly met: string;
}

interface Known {
    readonly id: string;
    readonly explain: () => Explanation;
}

interface KnownKind extends IdKind {
    readonly known: () => readonly Known[];
}

/** Every kind, in the order in which one is met on the way from a file to a server. */
const kinds: readonly KnownKind[] = [
    {
        kind: "errors of the configuration",
        example: "MABS-CFG-201",
        met: "a stack file with a mistake",
        known: () =>
            Object.keys(catalogue)
                .filter(isProblemId)
                .map((id) => ({ id, explain: () => explainProblem(id) })),
    },
    {
        kind: "advice about the configuration",
        example: "MABS-ADV-001",
        met: "npx mabs plan",
        known: () => advisoryRules.map((rule) => ({ id: rule.id, explain: () => explainAdvice(rule) })),
    },
    {
        kind: "rules of the policy pack",
        example: "vault-cross-region-restore-needs-geo",
        met: "npx mabs plan, pulumi preview, pulumi up",
        known: () => rules.map((rule) => ({ id: rule.id, explain: () => explainRule(rule) })),
    },
    {
        kind: "messages of the guest",
        example: "MABS-DSK-001",
        met: "the status document and the log of a server",
        known: () => guestMessages().map((found) => ({ id: found.id, explain: () => explainMessage(found) })),
    },
    {
        kind: "phases of the installation",
        example: "Disks",
        met: "the status document of a server",
        known: () => readPhases().map((phase) => ({ id: phase.name, explain: () => explainPhase(phase) })),
    },
    {
        kind: "checks of the health probe",
        example: "vaultContact",
        met: "the health of a server, and its alerts",
        known: () => readHealthChecks().map((check) => ({ id: check.id, explain: () => explainHealthCheck(check) })),
    },
    {
        kind: "constraints of the product",
        example: "V05",
        met: "messages, rules and docs/reference/constraints.md",
        known: () => ledger().map((row) => ({ id: row.constraint.id, explain: () => explainConstraint(row) })),
    },
    {
        kind: "traps",
        example: "A1",
        met: "comments of the sources and docs/reference/traps.md",
        known: () => traps.map((trap) => ({ id: trap.id, explain: () => explainTrap(trap) })),
    },
];

/** The kinds of ids, for whoever asks for none. */
export const idKinds: readonly IdKind[] = kinds.map(({ kind, example, met }) => ({ kind, example, met }));

let tables: readonly KeyedTable<Known>[] | undefined;

function lookUps(): readonly KeyedTable<Known>[] {
    return (tables ??= kinds.map(({ known }) => keyedTable(known, ({ id }) => id)));
}

/** Everything known under an id, whatever its case; two kinds may share one, such as `D10`. */
export function lookUp(id: string): readonly Explanation[] {
    return lookUps().flatMap((table) => table.find(id)?.explain() ?? []);
}

/** The ids most like the one given, best first. */
export function nearestIds(id: string, count = 5): readonly string[] {
    const all = keyedTable(
        () => kinds.flatMap(({ known }) => known()),
        (known) => known.id,
    );
    return all.nearest(id, count);
}
