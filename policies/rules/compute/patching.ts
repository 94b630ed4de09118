import type { Inputs } from "../../core/inputs";

const windows = "osProfile.windowsConfiguration";

export const updatesPath = `${windows}.enableAutomaticUpdates`;
export const patchModePath = `${windows}.patchSettings.patchMode`;
export const assessmentPath = `${windows}.patchSettings.assessmentMode`;

const byPlatform = `${windows}.patchSettings.automaticByPlatformSettings`;

export const bypassPath = `${byPlatform}.bypassPlatformSafetyChecksOnUserSchedule`;
export const restartPath = `${byPlatform}.rebootSetting`;

/** How a machine is patched, lower case; left out, Windows does it, unless its updates are switched off. */
export function patchModeOf(inputs: Inputs): string {
    const mode = inputs.text(patchModePath)?.toLowerCase();
    if (mode !== undefined) return mode;
    return inputs.flag(updatesPath) === false ? "manual" : "automaticbyos";
}
