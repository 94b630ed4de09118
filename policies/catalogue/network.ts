import type { RuleText } from "./entry";
import { networkAccessTexts } from "./networkAccess";
import { networkEgressTexts } from "./networkEgress";
import { networkResourcesTexts } from "./networkResources";

export const networkTexts = {
    ...networkEgressTexts,
    ...networkAccessTexts,
    ...networkResourcesTexts,
} as const satisfies Record<string, RuleText>;
