import type { Rule } from "../../rule";

/** Rules of the family `storage`, in the order in which they read best. */
export const storageRules: readonly Rule[] = [];
