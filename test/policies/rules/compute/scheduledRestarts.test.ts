import { scheduledRestarts } from "../../../../policies/rules/compute/scheduledRestarts";
import { describeMachineRule } from "../../support/machines";

const mode = "osProfile.windowsConfiguration.patchSettings.patchMode";
const platform = "osProfile.windowsConfiguration.patchSettings.automaticByPlatformSettings";
const bypass = `${platform}.bypassPlatformSafetyChecksOnUserSchedule`;
const reboot = `${platform}.rebootSetting`;

describeMachineRule(scheduledRestarts, {
    alsoCompliant: [
        {
            by: "updates by hand",
            set: [
                [mode, "Manual"],
                [bypass, undefined],
            ],
        },
        {
            by: "updates that never restart",
            set: [
                [bypass, undefined],
                [reboot, "never"],
            ],
        },
    ],
    spoilt: [
        {
            by: "the hour left to the platform",
            set: [[bypass, undefined]],
            finds: [`${bypass}: found nothing, required true`],
        },
        {
            by: "the hour of restarts that are required left to the platform",
            set: [
                [bypass, false],
                [reboot, "IfRequired"],
            ],
            finds: [`${bypass}: found false, required true`],
        },
        {
            by: "the hour left to Windows",
            set: [["osProfile", undefined]],
            finds: [`${mode}: found nothing, required "AutomaticByPlatform"`],
        },
        {
            by: "updates by Windows",
            set: [[mode, "AutomaticByOS"]],
            finds: [`${mode}: found "AutomaticByOS", required "AutomaticByPlatform"`],
        },
    ],
    unknown: [{ path: mode }, { path: bypass }],
    wrongType: { path: bypass, value: "true", finds: [`${bypass}: found "true", required true or false`] },
});
