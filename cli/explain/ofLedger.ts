import { catalogueEntry } from "../../config/catalogue";
import { constraintFamilies } from "../../facts/constraints";
import type { Enforcement, Stage } from "../../ledger/enforcement";
import { stages } from "../../ledger/enforcement";
import type { LedgerRow } from "../../ledger/ledger";
import type { Handling, Trap } from "../../ledger/traps/trap";
import { ruleIds, ruleText } from "../../policies/catalogue";
import type { Explanation, Part } from "./explanation";
import { list, rows, text } from "./explanation";
import { proofText } from "./shared";

/** Names of the stages for people. */
export const stageNames: Readonly<Record<Stage, string>> = {
    config: "configuration",
    preview: "planned resources",
    guest: "in the VM",
    day2: "every day",
};

/** Everything known about a constraint: what enforces it where, and what proves that. */
export function explainConstraint({ constraint, enforced, cannot }: LedgerRow): Explanation {
    const { id, severity, requirement, source, date } = constraint;
    return {
        id,
        kind: "constraint of the product",
        title: requirement.replace(/\.$/, ""),
        parts: [
            ...text("family", constraintFamilies[id.slice(0, 1)]),
            ...text("severity", severity),
            ...text("source", `${source}, ${date}`),
            ...stages.flatMap((stage) => stagePart(stage, enforced, cannot[stage])),
            ...rows("besides", enforced.filter((one) => one.stages.length === 0).map(enforcementCells)),
            ...list("proven by", [...new Set(enforced.flatMap(({ proofs }) => proofs.map(proofText)))]),
        ],
        page: `docs/reference/constraints.md#${id.toLowerCase()}`,
    };
}

function stagePart(stage: Stage, enforced: readonly Enforcement[], reason: string | undefined): readonly Part[] {
    const here = enforced.filter((one) => one.stages.includes(stage));
    if (here.length > 0) return rows(stageNames[stage], here.map(enforcementCells));
    return text(stageNames[stage], reason === undefined ? undefined : `not: ${reason}`);
}

function enforcementCells({ kind, id, what }: Enforcement): readonly string[] {
    switch (kind) {
        case "preflight":
            return ["preflight", what];
        case "phase":
            return [`phase ${id}`, what];
        case "alert":
            return [`alert ${id}`, what];
        case "product":
            return [id, `the product refuses it; its message is recognised: ${what}`];
        case "step":
            return [id.startsWith("docs/") ? id : "next steps of a plan", what];
        default:
            return [id, what];
    }
}

/** Everything known about a trap: whom it caught, and what keeps this project out. */
export function explainTrap({ id, name, seen, handled }: Trap): Explanation {
    return {
        id,
        kind: "trap",
        title: name,
        parts: [
            ...list("seen by", seen),
            ...rows("kept out", [
                ...handled.map(handlingCells),
                ...rulesAgainst(id).map((rule) => ["rule", ruleLine(rule)]),
            ]),
        ],
        page: `docs/reference/traps.md#${id.toLowerCase()}`,
    };
}

/** The rules of the policy pack that keep a trap shut. */
export function rulesAgainst(trap: string): readonly (typeof ruleIds)[number][] {
    return ruleIds.filter((id) => ruleText(id).traps?.includes(trap));
}

function ruleLine(id: (typeof ruleIds)[number]): string {
    return `${id}: ${ruleText(id).title}`;
}

function handlingCells(handling: Handling): readonly string[] {
    switch (handling.kind) {
        case "impossible":
            return ["impossible", handling.by];
        case "refused":
            return ["refused", `${handling.problem}: ${catalogueEntry(handling.problem).title}`];
        case "tested":
            return ["tested", proofText(handling)];
        case "later":
            return ["later", `${handling.part}: ${handling.what}`];
        case "absent":
            return ["absent", handling.because];
    }
}
