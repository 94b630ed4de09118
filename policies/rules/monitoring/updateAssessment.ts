import { sameText } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";

const path = "osProfile.windowsConfiguration.patchSettings.assessmentMode";

/** Left out, it is `ImageDefault`: nobody looks unless asked. */
export const updateAssessment = resourceRule({
    id: "monitoring-update-assessment",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: ({ inputs }) =>
        sameText(inputs.text(path), "AutomaticByPlatform") ? [] : [inputs.finding(path, '"AutomaticByPlatform"')],
});
