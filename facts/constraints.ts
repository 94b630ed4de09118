import { keyedTable } from "./keyedTable";
import table from "./constraints.json";

/** When a constraint can be checked: at the configuration, on planned resources, inside the guest, or by a scheduled look. */
export type ConstraintCheck = "config" | "preview" | "guest" | "day2";

/** One requirement of the vendor that can be checked. */
export interface Constraint {
    /** Permanent id: family letter and number, such as `V13`. */
    readonly id: string;
    /** `mandatory`: documented as a must; `advice`: documented as better; `inferred`: follows from documents, stated in none. */
    readonly severity: "mandatory" | "advice" | "inferred";
    /** The requirement in one line. */
    readonly requirement: string;
    /** Page, or pages, that it rests on. */
    readonly source: string;
    /** Date of the newest of them: YYYY-MM-DD. */
    readonly date: string;
    readonly checks: readonly ConstraintCheck[];
}

/** Families of the ledger by the letter of their ids. */
export const constraintFamilies: Readonly<Record<string, string>> = table.families;

/** The ledger: every requirement that can be checked, in the order of the families. */
export const constraints = table.constraints as readonly Constraint[];

const byId = keyedTable(
    () => constraints,
    ({ id }) => id,
);

/** The constraint of that id, such as `V13` or `v13`. */
export function constraint(id: string): Constraint | undefined {
    return byId.find(id);
}

/** Ids most like the one given, best first. */
export function nearestConstraints(id: string, count = 3): readonly string[] {
    return byId.nearest(id, count);
}
