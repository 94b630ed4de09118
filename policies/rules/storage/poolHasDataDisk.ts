import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { attachments, dataDisks, isPoolAttachment } from "./dataDisks";

export const poolHasDataDisk = resourceRule({
    id: "storage-pool-has-data-disk",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check(machine) {
        const disks = attachments(machine);
        const named = disks.filter((disk) => !disk.isUnknown("name"));
        if (named.some(isPoolAttachment) || disks.some(isPoolAttachment)) return [];
        return [
            machine.inputs.finding(dataDisks, "at least one data disk for the storage pool", {
                found: disks.length === 0 ? "no data disk" : "disks for the cache only",
            }),
        ];
    },
});
