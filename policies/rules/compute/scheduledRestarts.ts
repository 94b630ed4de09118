import type { Inputs } from "../../core/inputs";
import { sameText } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import { machineRule } from "../machines";
import { bypassPath, patchModeOf, patchModePath, restartPath } from "./patching";

export const scheduledRestarts = machineRule({
    id: "compute-scheduled-restarts",
    check({ inputs }) {
        const mode = patchModeOf(inputs);
        if (mode === "manual") return [];
        if (mode === "automaticbyos") return [inputs.finding(patchModePath, '"AutomaticByPlatform"')];
        return someKnown(settled, (holds) => holds(inputs)) ? [] : [inputs.finding(bypassPath, "true")];
    },
});

/** The platform leaves the hour to a schedule, or never restarts. */
const settled: readonly ((inputs: Inputs) => boolean)[] = [
    (inputs) => inputs.flag(bypassPath) === true,
    (inputs) => sameText(inputs.text(restartPath), "Never"),
];
