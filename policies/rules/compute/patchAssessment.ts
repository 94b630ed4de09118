import { machineRule } from "../machines";
import { assessmentPath } from "./patching";

export const patchAssessment = machineRule({
    id: "compute-patch-assessment",
    // Left out, nobody looks for missing updates but the image itself.
    check: ({ inputs }) =>
        inputs.text(assessmentPath)?.toLowerCase() === "automaticbyplatform"
            ? []
            : [inputs.finding(assessmentPath, '"AutomaticByPlatform"')],
});
