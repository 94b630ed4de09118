import { automaticUpdates } from "../../../../policies/rules/compute/automaticUpdates";
import { describeMachineRule } from "../../support/machines";

const updates = "osProfile.windowsConfiguration.enableAutomaticUpdates";
const mode = "osProfile.windowsConfiguration.patchSettings.patchMode";

describeMachineRule(automaticUpdates, {
    alsoCompliant: [
        { by: "updates by Windows", set: [[mode, "AutomaticByOS"]] },
        { by: "nothing said", set: [["osProfile", undefined]] },
    ],
    spoilt: [
        {
            by: "updates by hand",
            set: [[mode, "Manual"]],
            finds: [`${mode}: found "Manual", required "AutomaticByPlatform"`],
        },
        {
            by: "updates switched off and no mode",
            set: [
                [mode, undefined],
                [updates, false],
            ],
            finds: [`${mode}: found nothing, required "AutomaticByPlatform"`],
        },
    ],
    unknown: [{ path: mode }],
    wrongType: { path: mode, value: 1, finds: [`${mode}: found 1, required a text`] },
});

describeMachineRule(automaticUpdates, {
    set: [[mode, undefined]],
    spoilt: [
        {
            by: "updates switched off",
            set: [[updates, false]],
            finds: [`${mode}: found nothing, required "AutomaticByPlatform"`],
        },
    ],
    unknown: [{ path: updates }],
    wrongType: { path: updates, value: 1, finds: [`${updates}: found 1, required true or false`] },
});
