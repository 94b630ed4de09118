import { premiumDiskOnPremiumSize } from "../../../../policies/rules/storage/premiumDiskOnPremiumSize";
import { beforeCreation, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const size = "hardwareProfile.vmSize";
const onMachine = "storageProfile.dataDisks[1].managedDisk.storageAccountType";
const onSystem = "storageProfile.osDisk.managedDisk.storageAccountType";
const required = "required a standard type, since Standard_A4_v2 takes no Premium disks";

describeRule(premiumDiskOnPremiumSize, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "a size that the facts do not know", set: [[size, "Standard_Z99"]] },
        {
            by: "standard disks on a size without Premium storage",
            set: [[size, "Standard_A4_v2"]],
            change: (written) =>
                written.map(
                    (one) => JSON.parse(JSON.stringify(one).replaceAll("Premium_LRS", "StandardSSD_LRS")) as typeof one,
                ),
        },
        {
            by: "standard disks on a size that is not known yet",
            set: [[size, unknown]],
            change: (written) =>
                written.map(
                    (one) => JSON.parse(JSON.stringify(one).replaceAll("Premium_LRS", "Standard_LRS")) as typeof one,
                ),
        },
    ],
    spoilt: [
        {
            by: "a size without Premium storage, wherever a type is said",
            set: [[size, "Standard_A4_v2"]],
            finds: [
                ...["pool01", "pool02", "scratch"].map((name) => `${name} sku.name: found "Premium_LRS", ${required}`),
                ...[0, 1, 2].map(
                    (index) =>
                        `server storageProfile.dataDisks[${String(index)}].managedDisk.storageAccountType: found "Premium_LRS", ${required}`,
                ),
            ],
        },
        {
            by: "a Premium system disk",
            set: [
                [size, "Standard_A4_v2"],
                [onSystem, "Premium_LRS"],
                ["storageProfile.dataDisks", []],
            ],
            finds: [`server ${onSystem}: found "Premium_LRS", ${required}`],
        },
        {
            by: "Premium v2, while the other disk is not known yet",
            set: [
                [size, "Standard_A4_v2"],
                ["storageProfile.dataDisks[2]", unknown],
                ["storageProfile.dataDisks[0].managedDisk.storageAccountType", "Standard_LRS"],
                [onMachine, "PremiumV2_LRS"],
            ],
            finds: [`server ${onMachine}: found "PremiumV2_LRS", ${required}`],
        },
    ],
    unknown: [
        { of: "server", path: size },
        { of: "server", path: onMachine },
        { of: "pool01", path: "sku.name" },
    ],
    wrongType: { of: "pool01", path: "sku.name", value: 1, finds: ["pool01 sku.name: found 1, required a text"] },
    notApplicable: [noServers([otherVm])],
});
