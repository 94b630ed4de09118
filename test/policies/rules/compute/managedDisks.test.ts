import { managedDisks } from "../../../../policies/rules/compute/managedDisks";
import { describeMachineRule } from "../../support/machines";
import { unknown } from "../../support/programs";

const required = "required a managed disk: managedDisk, no vhd";
const account = "https://stmabs.blob.core.windows.net/vhds";

describeMachineRule(managedDisks, {
    alsoCompliant: [
        { by: "no data disk", set: [["storageProfile.dataDisks", undefined]] },
        { by: "no OS disk, which Azure makes managed", set: [["storageProfile.osDisk", undefined]] },
    ],
    spoilt: [
        {
            by: "an unmanaged OS disk, while the data disks are not known yet",
            set: [
                ["storageProfile.osDisk.vhd", { uri: `${account}/os.vhd` }],
                ["storageProfile.dataDisks", unknown],
            ],
            finds: [`storageProfile.osDisk.vhd.uri: found "${account}/os.vhd", ${required}`],
        },
        {
            by: "an unmanaged data disk, while the OS disk is not known yet",
            set: [
                ["storageProfile.osDisk", unknown],
                ["storageProfile.dataDisks[0].vhd", { uri: `${account}/pool.vhd` }],
            ],
            finds: [`storageProfile.dataDisks[0].vhd.uri: found "${account}/pool.vhd", ${required}`],
        },
    ],
    unknown: [
        { path: "storageProfile.osDisk" },
        { path: "storageProfile.dataDisks" },
        { path: "storageProfile.osDisk.vhd.uri" },
    ],
    wrongType: {
        path: "storageProfile.dataDisks",
        value: {},
        finds: ["storageProfile.dataDisks: found an object, required a list"],
    },
});
