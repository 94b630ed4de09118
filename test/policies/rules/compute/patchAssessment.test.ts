import { patchAssessment } from "../../../../policies/rules/compute/patchAssessment";
import { describeMachineRule } from "../../support/machines";

const mode = "osProfile.windowsConfiguration.patchSettings.assessmentMode";

describeMachineRule(patchAssessment, {
    alsoCompliant: [{ by: "another case", set: [[mode, "automaticByPlatform"]] }],
    spoilt: [
        {
            by: "the default of Azure, written",
            set: [[mode, "ImageDefault"]],
            finds: [`${mode}: found "ImageDefault", required "AutomaticByPlatform"`],
        },
        {
            by: "the default of Azure",
            set: [[mode, undefined]],
            finds: [`${mode}: found nothing, required "AutomaticByPlatform"`],
        },
    ],
    unknown: [{ path: mode }],
    wrongType: { path: mode, value: true, finds: [`${mode}: found true, required a text`] },
});
