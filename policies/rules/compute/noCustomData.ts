import { machineRule } from "../machines";

const path = "osProfile.customData";

export const noCustomData = machineRule({
    id: "compute-no-custom-data",
    check: ({ inputs }) =>
        inputs.text(path) === undefined ? [] : [inputs.finding(path, "nothing", { found: "custom data" })],
});
