import { dataDiskDetachOnDeletion } from "../../../../policies/rules/storage/dataDiskDetachOnDeletion";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { otherMachine } from "../../support/servers";

const option = "storageProfile.dataDisks[1].deleteOption";

describeRule(dataDiskDetachOnDeletion, {
    compliant: [machine],
    alsoCompliant: [
        { by: "an option that is left out", set: [[option, undefined]] },
        { by: "a system disk that goes with the machine", set: [["storageProfile.osDisk.deleteOption", "Delete"]] },
    ],
    spoilt: [
        {
            by: "a disk that goes with the machine",
            set: [[option, "Delete"]],
            finds: [`server ${option}: found "Delete", required "Detach", or nothing`],
        },
        {
            by: "another case of the same",
            set: [[option, "delete"]],
            finds: [`server ${option}: found "delete", required "Detach", or nothing`],
        },
    ],
    unknown: [{ path: option }, { path: "storageProfile.dataDisks" }],
    wrongType: { path: option, value: false, finds: [`server ${option}: found false, required a text`] },
    notApplicable: [otherMachine(otherVm)],
});
