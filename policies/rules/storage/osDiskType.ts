import { managedDiskSku } from "../../../facts/managedDisks";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";

const typeOfDisk = "storageProfile.osDisk.managedDisk.storageAccountType";

export const osDiskType = resourceRule({
    id: "storage-os-disk-type",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: ({ inputs }) =>
        managedDiskSku(inputs.text(typeOfDisk) ?? "")?.osDisk === false
            ? [inputs.finding(typeOfDisk, "a type that can carry an operating system, such as StandardSSD_LRS")]
            : [],
});
