import type { Rule } from "../../rule";

/** Rules of the family `monitoring`, in the order in which they read best. */
export const monitoringRules: readonly Rule[] = [];
