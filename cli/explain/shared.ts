import { constraint } from "../../facts/constraints";
import { proofsOf } from "../../ledger/derived";
import type { Proof } from "../../ledger/enforcement";
import type { Part } from "./explanation";
import { list, rows } from "./explanation";

/** The constraints that something enforces, each with its requirement and source. */
export function constraintsPart(ids: readonly string[] = []): readonly Part[] {
    return rows(
        "enforces",
        ids.map((id) => {
            const row = constraint(id);
            return [id, row === undefined ? "" : `${row.requirement} (${row.severity}; ${row.source}, ${row.date})`];
        }),
    );
}

/** The tests that name an id. */
export function proofsPart(id: string): readonly Part[] {
    return list("proven by", proofsOf(id).map(proofText));
}

/** A test in a line. */
export function proofText({ file, title }: Proof): string {
    return `${file}: ${title}`;
}
