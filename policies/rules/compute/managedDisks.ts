import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { machineRule } from "../machines";

export const managedDisks = machineRule({
    id: "compute-managed-disks",
    check: ({ inputs }) => findInEach([osDisk, dataDisks], (disks) => findInEach(disks(inputs), withoutVhd)),
});

function osDisk(inputs: Inputs): readonly Inputs[] {
    const disk = inputs.object("storageProfile.osDisk");
    return disk === undefined ? [] : [disk];
}

function dataDisks(inputs: Inputs): readonly Inputs[] {
    return inputs.items("storageProfile.dataDisks");
}

function withoutVhd(disk: Inputs): readonly Finding[] {
    return disk.text("vhd.uri") === undefined ? [] : [disk.finding("vhd.uri", "a managed disk: managedDisk, no vhd")];
}
