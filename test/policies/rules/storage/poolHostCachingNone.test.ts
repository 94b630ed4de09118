import { poolHostCachingNone } from "../../../../policies/rules/storage/poolHostCachingNone";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { otherMachine } from "../../support/servers";

const caching = "storageProfile.dataDisks[1].caching";
const sku = "storageProfile.dataDisks[1].managedDisk.storageAccountType";

describeRule(poolHostCachingNone, {
    compliant: [machine],
    alsoCompliant: [
        { by: "another case", set: [[caching, "none"]] },
        {
            by: "nothing said of a standard disk, which Azure does not cache then",
            set: [
                [caching, undefined],
                [sku, "StandardSSD_LRS"],
            ],
        },
        {
            by: "nothing said of a type that cannot be cached",
            set: [
                [caching, undefined],
                [sku, "PremiumV2_LRS"],
            ],
        },
        {
            by: "nothing said on a size that takes standard disks only",
            set: [
                [caching, undefined],
                [sku, undefined],
                ["hardwareProfile.vmSize", "Standard_A4_v2"],
            ],
        },
        { by: "a cached disk for the cache of the agent", set: [["storageProfile.dataDisks[0].caching", "ReadOnly"]] },
        {
            by: "a cached disk for the cache of the agent, which only its ID names",
            set: [
                ["storageProfile.dataDisks[0].name", undefined],
                ["storageProfile.dataDisks[0].caching", "ReadOnly"],
            ],
        },
        { by: "a cached system disk", set: [["storageProfile.osDisk.caching", "ReadWrite"]] },
        { by: "a name that is not known yet", set: [["storageProfile.dataDisks[1].name", unknown]] },
    ],
    spoilt: [
        {
            by: "a read cache",
            set: [[caching, "ReadOnly"]],
            finds: [`server ${caching}: found "ReadOnly", required "None"`],
        },
        {
            by: "a write cache",
            set: [[caching, "ReadWrite"]],
            finds: [`server ${caching}: found "ReadWrite", required "None"`],
        },
        {
            by: "a read cache for a disk without a name, whose ID is not known yet",
            set: [
                [caching, "ReadOnly"],
                ["storageProfile.dataDisks[1].name", undefined],
                ["storageProfile.dataDisks[1].managedDisk.id", unknown],
            ],
            finds: [`server ${caching}: found "ReadOnly", required "None"`],
        },
        {
            by: "nothing said of a Premium disk, which Azure caches then",
            set: [[caching, undefined]],
            finds: [`server ${caching}: found nothing, required "None"`],
        },
        {
            by: "nothing said of a disk whose type nobody states",
            set: [
                [caching, undefined],
                [sku, undefined],
            ],
            finds: [`server ${caching}: found nothing, required "None"`],
        },
    ],
    unknown: [{ path: caching }],
    wrongType: { path: caching, value: 0, finds: [`server ${caching}: found 0, required a text`] },
    notApplicable: [otherMachine(otherVm)],
});
