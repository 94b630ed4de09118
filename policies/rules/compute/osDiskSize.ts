import { diskLimits } from "../../../facts/managedDisks";
import { machineRule } from "../machines";

const path = "storageProfile.osDisk.diskSizeGB";

export const osDiskSize = machineRule({
    id: "compute-os-disk-size",
    check({ inputs }) {
        // Left out, the disk is as large as its image: 127 GiB for those that compute-full-size-image lets through.
        const size = inputs.number(path);
        return size === undefined || size >= diskLimits.imageDiskGiB
            ? []
            : [inputs.finding(path, `at least ${String(diskLimits.imageDiskGiB)} GiB`)];
    },
});
