import { diskLimits } from "../../../facts/managedDisks";
import { findInEach } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { attachments } from "./dataDisks";

const { smallest, largest } = diskLimits.lun;

export const lunInRange = resourceRule({
    id: "storage-lun-in-range",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: (machine) =>
        findInEach(attachments(machine), (disk) => {
            const lun = disk.number("lun");
            return lun !== undefined && Number.isInteger(lun) && lun >= smallest && lun <= largest
                ? []
                : [disk.finding("lun", `a whole number from ${smallest} to ${largest}`)];
        }),
});
