import { lunInRange } from "../../../../policies/rules/storage/lunInRange";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { otherMachine } from "../../support/servers";

const lun = "storageProfile.dataDisks[1].lun";

describeRule(lunInRange, {
    compliant: [machine],
    alsoCompliant: [
        { by: "the largest", set: [[lun, 63]] },
        { by: "no data disk", set: [["storageProfile.dataDisks", undefined]] },
    ],
    spoilt: [
        {
            by: "one above the largest",
            set: [[lun, 64]],
            finds: [`server ${lun}: found 64, required a whole number from 0 to 63`],
        },
        {
            by: "one below the smallest",
            set: [[lun, -1]],
            finds: [`server ${lun}: found -1, required a whole number from 0 to 63`],
        },
        {
            by: "a fraction",
            set: [[lun, 1.5]],
            finds: [`server ${lun}: found 1.5, required a whole number from 0 to 63`],
        },
        {
            by: "none",
            set: [[lun, undefined]],
            finds: [`server ${lun}: found nothing, required a whole number from 0 to 63`],
        },
    ],
    unknown: [
        { path: lun },
        { path: "storageProfile.dataDisks" },
        { path: "storageProfile.dataDisks[1]", answers: ["storageProfile.dataDisks[1].lun"] },
    ],
    wrongType: { path: lun, value: "1", finds: [`server ${lun}: found "1", required a number`] },
    notApplicable: [otherMachine(otherVm)],
});
