import { noAzureDiskEncryption } from "../../../../policies/rules/storage/noAzureDiskEncryption";
import { type } from "../../../../policies/types";
import { otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { noServers } from "../../support/servers";

const extension = (name: string, handler: string, settings: unknown, vmName = "mabs01"): Written => ({
    type: type.virtualMachineExtension,
    name,
    inputs: { vmName, publisher: "Microsoft.Azure.Security", type: handler, settings },
});
const encryption = extension("ade", "AzureDiskEncryption", {
    VolumeType: "OS",
    EncryptionOperation: "EnableEncryption",
});
const required = "required no Azure Disk Encryption of data disks on server";

describeRule(noAzureDiskEncryption, {
    compliant: [...server, encryption, extension("join", "JsonADDomainExtension", {})],
    alsoCompliant: [
        {
            by: "an extension of another machine",
            of: "ade",
            set: [
                ["vmName", "WEB01"],
                ["settings.VolumeType", "All"],
            ],
        },
    ],
    spoilt: [
        {
            by: "one for all disks",
            of: "ade",
            set: [["settings.VolumeType", "All"]],
            finds: [`ade type: found "AzureDiskEncryption", ${required}`],
        },
        {
            by: "one for data disks, whatever its case",
            of: "ade",
            set: [
                ["type", "azurediskencryption"],
                ["settings.VolumeType", "Data"],
            ],
            finds: [`ade type: found "azurediskencryption", ${required}`],
        },
        {
            by: "one that does not say for which disks",
            of: "ade",
            set: [["settings", undefined]],
            finds: [`ade type: found "AzureDiskEncryption", ${required}`],
        },
    ],
    unknown: [
        { of: "ade", path: "type" },
        { of: "ade", path: "settings.VolumeType" },
    ],
    wrongType: { of: "join", path: "type", value: 1, finds: ["join type: found 1, required a text"] },
    notApplicable: [noServers([otherVm, encryption])],
});
