import { osDiskEncryption } from "../../../../policies/rules/lifecycle/osDiskEncryption";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { backupServer, withChanges } from "../../support/machines";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";

const required = "required encryption at host, because Azure Disk Encryption ends on 2028-09-15";
const enabled = "storageProfile.osDisk.encryptionSettings.enabled";
const server: Written = { ...backupServer, name: "server" };
const extension: Written = {
    type: type.virtualMachineExtension,
    name: "extension",
    inputs: { vmName: "MABS01", publisher: "Microsoft.Compute", type: "CustomScriptExtension", settings: {} },
};
const encryption = [
    ["type", "AzureDiskEncryption"],
    ["settings", { VolumeType: "OS" }],
] as const;

describeRule(osDiskEncryption, {
    compliant: [server, extension],
    alsoCompliant: [
        {
            by: "encryption of a server that goes before it ends",
            of: "server",
            set: [[enabled, true]],
            parameters: { plannedYears: 1 },
        },
        { by: "encryption that is switched off", of: "server", set: [[enabled, false]] },
        {
            by: "encryption of data disks, which another rule finds",
            of: "extension",
            set: [
                ["type", "AzureDiskEncryption"],
                ["settings", { VolumeType: "All" }],
            ],
        },
    ],
    spoilt: [
        {
            by: "an encrypted OS disk, while the extension is not known",
            of: "server",
            set: [[enabled, true]],
            change: ([machine, script]) => [machine!, withChanges(script!, [["type", unknown]])],
            finds: [`server ${enabled}: found true, ${required}`],
        },
        {
            by: "the extension for the OS disk",
            of: "extension",
            set: encryption,
            finds: [`extension type: found "AzureDiskEncryption", ${required}`],
        },
    ],
    unknown: [
        { of: "server", path: enabled },
        { of: "extension", path: "type" },
    ],
    wrongType: {
        of: "server",
        path: enabled,
        value: "true",
        finds: [`server ${enabled}: found "true", required true or false`],
    },
    notApplicable: [noServers([withChanges(server, [["tags", undefined]])])],
});
