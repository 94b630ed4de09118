import type { Rule } from "../../rule";

/** Rules of the family `protection`, in the order in which they read best. */
export const protectionRules: readonly Rule[] = [];
