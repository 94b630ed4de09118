import type { Constraint } from "../facts/constraints";
import { constraints } from "../facts/constraints";
import { derivedEnforcements } from "./derived";
import type { Enforcement, Stage, StatedRow } from "./enforcement";
import { statedRows } from "./rows";

/** A constraint, everything that enforces it, and why a stage cannot. */
export interface LedgerRow {
    readonly constraint: Constraint;
    readonly enforced: readonly Enforcement[];
    readonly cannot: Readonly<Partial<Record<Stage, string>>>;
}

/** The ledger: every constraint with whatever enforces it, in the order of the constraints. What is stated outweighs what is derived of the same place. */
export function ledger(
    rows: Readonly<Record<string, StatedRow>> = statedRows,
    asked: readonly Constraint[] = constraints,
): readonly LedgerRow[] {
    const byConstraint = new Map<string, Enforcement[]>(asked.map(({ id }) => [id, []]));
    for (const { constraints: enforcedOnes, ...enforcement } of derivedEnforcements())
        for (const id of enforcedOnes) byConstraint.get(id)?.push(enforcement);
    return asked.map((constraint) => {
        const { enforced = [], cannot = {} } = rows[constraint.id] ?? {};
        const derived = (byConstraint.get(constraint.id) ?? []).filter(
            ({ kind, id }) => !enforced.some((stated) => stated.kind === kind && stated.id === id),
        );
        return { constraint, enforced: [...derived, ...enforced], cannot };
    });
}

let whole: ReadonlyMap<string, LedgerRow> | undefined;

/** The row of a constraint. */
export function ledgerRow(id: string): LedgerRow | undefined {
    whole ??= new Map(ledger().map((row) => [row.constraint.id, row]));
    return whole.get(id);
}

/** What a row lacks, one line each: a stage that nothing answers, an answer that no test proves. */
export function gaps({ constraint, enforced, cannot }: LedgerRow): readonly string[] {
    const { id, requirement } = constraint;
    const lines = constraint.checks.flatMap((stage) => {
        const answers = enforced.filter(({ stages }) => stages.includes(stage));
        if (answers.length === 0)
            return cannot[stage] === undefined ? [`${stage}: nothing enforces it, and no reason says why`] : [];
        return answers.some(({ proofs }) => proofs.length > 0)
            ? []
            : [`${stage}: no test proves ${answers.map((answer) => answer.id).join(", ")}`];
    });
    if (!enforced.some(({ proofs }) => proofs.length > 0)) lines.push("no test proves anything about it");
    return lines.map((line) => `${id} (${requirement}): ${line}`);
}
