import { poolHasDataDisk } from "../../../../policies/rules/storage/poolHasDataDisk";
import { attached, machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

const disks = "storageProfile.dataDisks";

describeRule(poolHasDataDisk, {
    compliant: [machine],
    alsoCompliant: [
        { by: "a single disk", set: [[disks, [attached(0, "pool01")]]] },
        { by: "a disk without a name", set: [[disks, [{ lun: 0, createOption: "Attach" }]]] },
        {
            by: "a pool disk beside one whose name is not known yet",
            set: [[disks, [{ lun: 0, name: unknown }, attached(1, "pool01")]]],
        },
    ],
    spoilt: [
        {
            by: "no data disk",
            set: [[disks, []]],
            finds: [`server ${disks}: found no data disk, required at least one data disk for the storage pool`],
        },
        {
            by: "a list that is left out",
            set: [[disks, undefined]],
            finds: [`server ${disks}: found no data disk, required at least one data disk for the storage pool`],
        },
        {
            by: "a disk for the cache alone, whatever it is called",
            set: [[disks, [attached(0, "Scratch"), attached(1, "mars-cache")]]],
            finds: [
                `server ${disks}: found disks for the cache only, required at least one data disk for the storage pool`,
            ],
        },
        {
            by: "a disk for the cache alone, which only its ID names",
            set: [[disks, [{ ...attached(0, "scratch"), name: undefined }]]],
            finds: [
                `server ${disks}: found disks for the cache only, required at least one data disk for the storage pool`,
            ],
        },
        {
            by: "no storage profile",
            set: [["storageProfile", undefined]],
            finds: [`server ${disks}: found no data disk, required at least one data disk for the storage pool`],
        },
    ],
    unknown: [{ path: disks }, { path: "storageProfile", answers: [disks] }],
    wrongType: { path: disks, value: "all", finds: [`server ${disks}: found "all", required a list`] },
    notApplicable: [otherMachine(otherVm)],
});
