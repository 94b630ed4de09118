import type { RuleText } from "./entry";
import { vaultAccessTexts } from "./vaultAccess";
import { vaultDataTexts } from "./vaultData";
import { vaultPrivateEndpointTexts } from "./vaultPrivateEndpoints";
import { vaultProtectionTexts } from "./vaultProtection";

/** Redundancy, deletion, identity and access, private endpoints. */
export const vaultTexts = {
    ...vaultDataTexts,
    ...vaultProtectionTexts,
    ...vaultAccessTexts,
    ...vaultPrivateEndpointTexts,
} as const satisfies Record<string, RuleText>;
