import { managedDisksOnly } from "../../../../policies/rules/storage/managedDisksOnly";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

const onData = "storageProfile.dataDisks[2].vhd";
const onSystem = "storageProfile.osDisk.vhd";
const blob = { uri: "https://stprod.blob.core.windows.net/vhds/disk.vhd" };
const required = "found an object, required nothing: a managed disk, by managedDisk";

describeRule(managedDisksOnly, {
    compliant: [machine],
    alsoCompliant: [{ by: "no disks", set: [["storageProfile", undefined]] }],
    spoilt: [
        { by: "an unmanaged data disk", set: [[onData, blob]], finds: [`server ${onData}: ${required}`] },
        { by: "an unmanaged system disk", set: [[onSystem, blob]], finds: [`server ${onSystem}: ${required}`] },
        {
            by: "an unmanaged disk of which nothing is known yet",
            set: [[onData, unknown]],
            finds: [
                `server ${onData}: found a value known after creation, required nothing: a managed disk, by managedDisk`,
            ],
        },
    ],
    unknown: [{ path: "storageProfile.dataDisks" }, { path: "storageProfile.osDisk" }],
    wrongType: {
        path: "storageProfile.osDisk",
        value: "managed",
        finds: ['server storageProfile.osDisk: found "managed", required an object'],
    },
    notApplicable: [otherMachine(otherVm)],
});
