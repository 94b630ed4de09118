import { lunUnique } from "../../../../policies/rules/storage/lunUnique";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

const lun = (index: number) => `storageProfile.dataDisks[${String(index)}].lun`;
const required = "required a LUN of its own: storageProfile.dataDisks[0] has this one";

describeRule(lunUnique, {
    compliant: [machine],
    alsoCompliant: [
        { by: "LUNs in another order", set: [[lun(0), 60]] },
        { by: "a LUN that is left out", set: [[lun(1), undefined]] },
        { by: "no data disk", set: [["storageProfile.dataDisks", undefined]] },
    ],
    spoilt: [
        { by: "a LUN twice", set: [[lun(1), 0]], finds: [`server ${lun(1)}: found 0, ${required}`] },
        {
            by: "a LUN three times",
            set: [
                [lun(1), 0],
                [lun(2), 0],
            ],
            finds: [`server ${lun(1)}: found 0, ${required}`, `server ${lun(2)}: found 0, ${required}`],
        },
        {
            by: "a LUN twice beside one that is not known yet",
            set: [
                [lun(1), unknown],
                [lun(2), 0],
            ],
            finds: [`server ${lun(2)}: found 0, ${required}`],
        },
    ],
    unknown: [{ path: lun(2) }],
    wrongType: { path: lun(0), value: "0", finds: [`server ${lun(0)}: found "0", required a number`] },
    notApplicable: [otherMachine(otherVm)],
});
