import type { Rule } from "../../rule";
import { crossRegionRestoreNeedsGeo } from "./crossRegionRestoreNeedsGeo";

/** Rules of the family `vault`, in the order in which they read best. */
export const vaultRules: readonly Rule[] = [crossRegionRestoreNeedsGeo];
