import { machineRule } from "../machines";

const path = "storageProfile.osDisk.diffDiskSettings.option";

export const persistentOsDisk = machineRule({
    id: "compute-persistent-os-disk",
    check: ({ inputs }) =>
        inputs.text(path)?.toLowerCase() === "local"
            ? [inputs.finding(path, "no diffDiskSettings: an OS disk that outlives a deallocation")]
            : [],
});
