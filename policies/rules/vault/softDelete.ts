import type { Inputs } from "../../core/inputs";
import { isOneOf } from "../../core/sameText";

const settings = "properties.securitySettings.softDeleteSettings";
export const softDeletePath = `${settings}.softDeleteState`;
export const softDeleteDaysPath = `${settings}.softDeleteRetentionPeriodInDays`;
export const hybridSecurityPath = `${settings}.enhancedSecurityState`;

/** Whether a protection is on. Every new vault has it, so that one that says nothing has it too. */
export function isOn(inputs: Inputs, path: string): boolean {
    const state = inputs.text(path);
    return state === undefined || isOneOf(state, ["Enabled", "AlwaysON"]);
}
