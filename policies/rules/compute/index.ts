import type { Rule } from "../../rule";

/** Rules of the family `compute`, in the order in which they read best. */
export const computeRules: readonly Rule[] = [];
