import { writeAcceleratorOff } from "../../../../policies/rules/storage/writeAcceleratorOff";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

const onData = "storageProfile.dataDisks[1].writeAcceleratorEnabled";
const onSystem = "storageProfile.osDisk.writeAcceleratorEnabled";

describeRule(writeAcceleratorOff, {
    compliant: [machine],
    alsoCompliant: [
        { by: "nothing said", set: [[onData, undefined]] },
        { by: "no disks", set: [["storageProfile", undefined]] },
    ],
    spoilt: [
        {
            by: "a data disk",
            set: [[onData, true]],
            finds: [`server ${onData}: found true, required false, or nothing`],
        },
        {
            by: "the system disk",
            set: [[onSystem, true]],
            finds: [`server ${onSystem}: found true, required false, or nothing`],
        },
        {
            by: "a data disk, while the system disk is not known yet",
            set: [
                ["storageProfile.osDisk", unknown],
                [onData, true],
            ],
            finds: [`server ${onData}: found true, required false, or nothing`],
        },
    ],
    unknown: [{ path: onData }, { path: onSystem }, { path: "storageProfile.dataDisks" }],
    wrongType: { path: onData, value: "no", finds: [`server ${onData}: found "no", required true or false`] },
    notApplicable: [otherMachine(otherVm)],
});
