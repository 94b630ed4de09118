import { findInEach } from "../../core/inputs";
import { machineRule } from "../machines";

/** Left out, both are on. */
const switches = ["osProfile.windowsConfiguration.provisionVMAgent", "osProfile.allowExtensionOperations"] as const;

export const vmAgent = machineRule({
    id: "compute-vm-agent",
    check: ({ inputs }) =>
        findInEach(switches, (path) => (inputs.flag(path) === false ? [inputs.finding(path, "true, or nothing")] : [])),
});
