import type { Rule } from "../../rule";
import { allowedRegions } from "./allowedRegions";
import { regionKnown } from "./regionKnown";
import { requiredTags } from "./requiredTags";
import { tagLimits } from "./tagLimits";

/** Rules of the family `tagging`, in the order in which they read best. */
export const taggingRules: readonly Rule[] = [requiredTags, tagLimits, regionKnown, allowedRegions];
