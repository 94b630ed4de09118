import { zonalDiskOnZonalMachine } from "../../../../policies/rules/storage/zonalDiskOnZonalMachine";
import { beforeCreation, otherVm, server } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { noServers } from "../../support/servers";

const onMachine = "storageProfile.dataDisks[1].managedDisk.storageAccountType";
const placement = "placement.zonePlacementPolicy";
const required = "required another type, since server is in no zone";

describeRule(zonalDiskOnZonalMachine, {
    compliant: server,
    alsoCompliant: [
        { by: "disks that do not exist yet", change: beforeCreation },
        { by: "Premium v2 on a machine in a zone", set: [[onMachine, "PremiumV2_LRS"]] },
        { by: "Premium on a machine in no zone", set: [["zones", undefined]] },
        {
            by: "Premium v2 in a region without zones",
            set: [
                ["zones", undefined],
                ["location", "North Central US"],
                [onMachine, "PremiumV2_LRS"],
            ],
        },
        {
            by: "Premium v2 on a machine whose zone Azure picks",
            set: [
                ["zones", undefined],
                [placement, "any"],
                [onMachine, "PremiumV2_LRS"],
            ],
        },
    ],
    spoilt: [
        {
            by: "Premium v2 on a machine in no zone",
            set: [
                ["zones", undefined],
                [onMachine, "PremiumV2_LRS"],
            ],
            finds: [`server ${onMachine}: found "PremiumV2_LRS", ${required}`],
        },
        {
            by: "Premium v2 on a machine in no zone, wherever that is",
            set: [
                ["zones", undefined],
                ["location", undefined],
                [onMachine, "PremiumV2_LRS"],
            ],
            finds: [`server ${onMachine}: found "PremiumV2_LRS", ${required}`],
        },
        {
            by: "an Ultra disk that is a resource of its own",
            of: "pool02",
            set: [["sku.name", "UltraSSD_LRS"]],
            change: (written) => written.map((one) => ({ ...one, inputs: { ...one.inputs, zones: [] } })),
            finds: [`pool02 sku.name: found "UltraSSD_LRS", ${required}`],
        },
    ],
    unknown: [
        { of: "server", path: onMachine },
        { of: "pool02", path: "sku.name" },
    ],
    wrongType: { path: onMachine, value: 2, finds: [`server ${onMachine}: found 2, required a text`] },
    notApplicable: [noServers([otherVm])],
});
