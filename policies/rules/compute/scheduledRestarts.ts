import { machineRule } from "../machines";
import { bypassPath, patchModeOf, patchModePath } from "./patching";

export const scheduledRestarts = machineRule({
    id: "compute-scheduled-restarts",
    check({ inputs }) {
        const mode = patchModeOf(inputs);
        if (mode === "manual") return [];
        if (mode === "automaticbyos") return [inputs.finding(patchModePath, '"AutomaticByPlatform"')];
        return inputs.flag(bypassPath) === true ? [] : [inputs.finding(bypassPath, "true")];
    },
});
