import { managedDiskSku } from "../../../facts/managedDisks";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";

const typeOfDisk = "storageProfile.osDisk.managedDisk.storageAccountType";

/** Which type a disk gets of which nothing is said, no page states: only what is written is judged. */
export const osDiskNotHdd = resourceRule({
    id: "storage-os-disk-not-hdd",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: ({ inputs }) =>
        managedDiskSku(inputs.text(typeOfDisk) ?? "")?.media === "HDD"
            ? [inputs.finding(typeOfDisk, "a solid state disk, such as StandardSSD_LRS")]
            : [],
});
