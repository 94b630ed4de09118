import type { Rule } from "../../rule";

/** Rules of the family `network`, in the order in which they read best. */
export const networkRules: readonly Rule[] = [];
