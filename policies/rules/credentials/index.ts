import type { Rule } from "../../rule";

/** Rules of the family `credentials`, in the order in which they read best. */
export const credentialsRules: readonly Rule[] = [];
