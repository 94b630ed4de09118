import type { Inputs } from "../../core/inputs";
import { isOneOf } from "../../core/sameText";

export const immutabilityPath = "properties.securitySettings.immutabilitySettings.state";

/** Whether recovery points are immutable, locked or not. Left out, they are not. */
export function isImmutable(inputs: Inputs): boolean {
    return isOneOf(inputs.text(immutabilityPath), ["Unlocked", "Locked"]);
}
