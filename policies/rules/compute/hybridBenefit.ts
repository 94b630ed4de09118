import { machineRule } from "../machines";

export const hybridBenefit = machineRule({
    id: "compute-hybrid-benefit",
    check: ({ inputs }) =>
        inputs.text("licenseType")?.toLowerCase() === "windows_server"
            ? []
            : [inputs.finding("licenseType", '"Windows_Server"')],
});
