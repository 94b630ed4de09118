import { machineRule } from "../machines";
import { patchModePath, updatesPath } from "./patching";

export const patchMode = machineRule({
    id: "compute-patch-mode",
    check({ inputs }) {
        const mode = inputs.text(patchModePath)?.toLowerCase();
        if (mode === undefined) return [];
        // Left out, automatic updates are on.
        const isOn = inputs.flag(updatesPath) ?? true;
        if (mode === "manual" && isOn) return [inputs.finding(updatesPath, 'false, because patchMode is "Manual"')];
        return mode !== "manual" && !isOn ? [inputs.finding(updatesPath, "true, because patchMode is automatic")] : [];
    },
});
