import { updateAssessment } from "../../../../policies/rules/monitoring/updateAssessment";
import { describeRule } from "../../support/describeRule";
import { otherMachine } from "../../support/servers";
import { machine } from "./fixtures";

const path = "osProfile.windowsConfiguration.patchSettings.assessmentMode";
const { type, inputs } = machine;
const osProfile = { windowsConfiguration: { patchSettings: { assessmentMode: "AutomaticByPlatform" } } };

describeRule(updateAssessment, {
    compliant: [{ type, inputs: { ...inputs, osProfile } }],
    spoilt: [
        {
            by: "no assessment",
            set: [[path, "ImageDefault"]],
            finds: [`${path}: found "ImageDefault", required "AutomaticByPlatform"`],
        },
        {
            by: "nothing, which is no assessment",
            set: [["osProfile", undefined]],
            finds: [`${path}: found nothing, required "AutomaticByPlatform"`],
        },
    ],
    unknown: [{ path }, { path: "osProfile", answers: [path] }],
    wrongType: { path, value: true, finds: [`${path}: found true, required a text`] },
    notApplicable: [otherMachine({ type, inputs: { vmName: "web01" } })],
});
