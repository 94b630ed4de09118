import { dataDiskCount } from "../../../../policies/rules/storage/dataDiskCount";
import { attached, machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

const disks = "storageProfile.dataDisks";
const size = "hardwareProfile.vmSize";
const many = (count: number) => Array.from({ length: count }, (_, lun) => attached(lun, `pool${String(lun)}`));

describeRule(dataDiskCount, {
    compliant: [machine],
    alsoCompliant: [
        {
            by: "as many as a small size takes",
            set: [
                [size, "standard_a4_V2"],
                [disks, many(8)],
            ],
        },
        {
            by: "16 on a size that takes more",
            set: [
                [size, "Standard_E16s_v5"],
                [disks, many(16)],
            ],
        },
        {
            by: "16 on a size that the facts do not know",
            set: [
                [size, "Standard_Z99"],
                [disks, many(16)],
            ],
        },
    ],
    spoilt: [
        {
            by: "one more than the size takes",
            set: [
                [size, "Standard_A4_v2"],
                [disks, many(9)],
            ],
            finds: [`server ${disks}: found 9 data disks, required at most 8 data disks, which Standard_A4_v2 takes`],
        },
        {
            by: "17 on a size that takes more",
            set: [
                [size, "Standard_E16s_v5"],
                [disks, many(17)],
            ],
            finds: [`server ${disks}: found 17 data disks, required at most 16 data disks, as on any backup server`],
        },
        {
            by: "17 while the size is not known yet",
            set: [
                [size, unknown],
                [disks, many(17)],
            ],
            finds: [`server ${disks}: found 17 data disks, required at most 16 data disks, as on any backup server`],
        },
    ],
    unknown: [{ path: disks }, { path: size }],
    wrongType: { path: size, value: 4, finds: [`server ${size}: found 4, required a text`] },
    notApplicable: [otherMachine(otherVm)],
});
