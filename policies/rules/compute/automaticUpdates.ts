import { machineRule } from "../machines";
import { patchModeOf, patchModePath } from "./patching";

export const automaticUpdates = machineRule({
    id: "compute-automatic-updates",
    check: ({ inputs }) =>
        patchModeOf(inputs) === "manual" ? [inputs.finding(patchModePath, '"AutomaticByPlatform"')] : [],
});
