import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { findInEachDisk } from "./dataDisks";

export const managedDisksOnly = resourceRule({
    id: "storage-managed-disks-only",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: (machine) =>
        findInEachDisk(machine, (disk) =>
            disk.has("vhd") ? [disk.finding("vhd", "nothing: a managed disk, by managedDisk")] : [],
        ),
});
