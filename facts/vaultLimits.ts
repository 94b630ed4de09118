import table from "./vaultLimits.json";
import type { Sourced } from "./sourced";

/** A figure of the documentation. */
export interface Limit extends Sourced {
    readonly value: number;
    /** Unit of the value; empty for plain counts. */
    readonly unit: string;
    /** What is limited, and in which direction. */
    readonly meaning: string;
    readonly constraints: readonly string[];
}

/** Names of the limits. */
export type LimitName = keyof typeof table.limits;

/** Limits of vault, product, storage and retention; each row names its page. */
export const vaultLimits: Readonly<Record<LimitName, Limit>> = table.limits;

/** Value of a limit, for arithmetic. */
export function limitValue(name: LimitName): number {
    return vaultLimits[name].value;
}
