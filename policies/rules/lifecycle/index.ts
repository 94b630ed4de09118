import type { Rule } from "../../rule";

/** Rules of the family `lifecycle`, in the order in which they read best. */
export const lifecycleRules: readonly Rule[] = [];
