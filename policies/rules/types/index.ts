import type { Rule } from "../../rule";

/** Rules of the family `types`, in the order in which they read best. */
export const typesRules: readonly Rule[] = [];
