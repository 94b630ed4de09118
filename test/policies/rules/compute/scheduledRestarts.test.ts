import { scheduledRestarts } from "../../../../policies/rules/compute/scheduledRestarts";
import { describeMachineRule } from "../../support/machines";

const mode = "osProfile.windowsConfiguration.patchSettings.patchMode";
const bypass =
    "osProfile.windowsConfiguration.patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule";

describeMachineRule(scheduledRestarts, {
    alsoCompliant: [
        {
            by: "updates by hand",
            set: [
                [mode, "Manual"],
                [bypass, undefined],
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
