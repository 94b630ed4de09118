import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { findInEachDisk } from "./dataDisks";

export const writeAcceleratorOff = resourceRule({
    id: "storage-write-accelerator-off",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: (machine) =>
        findInEachDisk(machine, (disk) =>
            disk.flag("writeAcceleratorEnabled") === true
                ? [disk.finding("writeAcceleratorEnabled", "false, or nothing")]
                : [],
        ),
});
