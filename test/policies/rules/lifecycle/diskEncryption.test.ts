import { diskEncryption } from "../../../../policies/rules/lifecycle/diskEncryption";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { backupServer, withChanges } from "../../support/machines";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";

const required = "required encryption at host, because Azure Disk Encryption ends on 2028-09-15";
const enabled = "encryptionSettingsCollection.enabled";
const machineEnabled = "storageProfile.osDisk.encryptionSettings.enabled";
const server: Written = {
    ...withChanges(backupServer, [["storageProfile.dataDisks[0].managedDisk.id", unknown]]),
    name: "server",
    from: { storageProfile: ["pool"] },
};
const pool: Written = { type: type.disk, name: "pool", inputs: { diskName: "pool" } };
const extension: Written = {
    type: type.virtualMachineExtension,
    name: "extension",
    inputs: { vmName: "MABS01", publisher: "Microsoft.Compute", type: "CustomScriptExtension" },
};

describeRule(diskEncryption, {
    compliant: [server, pool, extension],
    alsoCompliant: [
        {
            by: "encryption of a server that goes before it ends",
            of: "pool",
            set: [[enabled, true]],
            parameters: { plannedYears: 1 },
        },
        {
            by: "encryption that is switched off",
            of: "server",
            set: [[machineEnabled, false]],
        },
    ],
    spoilt: [
        {
            by: "an encrypted disk of the pool",
            of: "pool",
            set: [[enabled, true]],
            finds: [`pool ${enabled}: found true, ${required}`],
        },
        {
            by: "an encrypted OS disk, while the disks are not known",
            of: "server",
            set: [
                [machineEnabled, true],
                ["storageProfile.dataDisks", unknown],
            ],
            finds: [`server ${machineEnabled}: found true, ${required}`],
        },
        {
            by: "the extension",
            of: "extension",
            set: [["type", "AzureDiskEncryption"]],
            finds: [`extension type: found "AzureDiskEncryption", ${required}`],
        },
    ],
    unknown: [
        { of: "pool", path: enabled },
        { of: "server", path: machineEnabled },
        { of: "extension", path: "type" },
    ],
    wrongType: {
        of: "pool",
        path: enabled,
        value: "true",
        finds: [`pool ${enabled}: found "true", required true or false`],
    },
    notApplicable: [noServers([withChanges(server, [["tags", undefined]]), pool])],
});
