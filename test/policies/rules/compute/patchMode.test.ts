import { patchMode } from "../../../../policies/rules/compute/patchMode";
import { describeMachineRule } from "../../support/machines";

const updates = "osProfile.windowsConfiguration.enableAutomaticUpdates";
const mode = "osProfile.windowsConfiguration.patchSettings.patchMode";

describeMachineRule(patchMode, {
    alsoCompliant: [
        {
            by: "Manual without automatic updates",
            set: [
                [mode, "manual"],
                [updates, false],
            ],
        },
        { by: "automatic updates left to Azure", set: [[updates, undefined]] },
        {
            by: "no mode, which follows the updates",
            set: [
                [mode, undefined],
                [updates, false],
            ],
        },
    ],
    spoilt: [
        {
            by: "Manual with automatic updates",
            set: [[mode, "Manual"]],
            finds: [`${updates}: found true, required false, because patchMode is "Manual"`],
        },
        {
            by: "Manual with the default of Azure",
            set: [
                [mode, "Manual"],
                [updates, undefined],
            ],
            finds: [`${updates}: found nothing, required false, because patchMode is "Manual"`],
        },
        {
            by: "an automatic mode without automatic updates",
            set: [
                [mode, "AutomaticByOS"],
                [updates, false],
            ],
            finds: [`${updates}: found false, required true, because patchMode is automatic`],
        },
    ],
    unknown: [{ path: mode }, { path: updates }],
    wrongType: { path: updates, value: "no", finds: [`${updates}: found "no", required true or false`] },
});
