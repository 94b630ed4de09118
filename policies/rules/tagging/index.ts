import type { Rule } from "../../rule";

/** Rules of the family `tagging`, in the order in which they read best. */
export const taggingRules: readonly Rule[] = [];
