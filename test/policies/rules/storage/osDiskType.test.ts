import { osDiskType } from "../../../../policies/rules/storage/osDiskType";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { otherMachine } from "../../support/servers";

const sku = "storageProfile.osDisk.managedDisk.storageAccountType";
const required = "required a type that can carry an operating system, such as StandardSSD_LRS";

describeRule(osDiskType, {
    compliant: [machine],
    alsoCompliant: [
        { by: "a Premium disk", set: [[sku, "Premium_ZRS"]] },
        { by: "nothing said", set: [[sku, undefined]] },
        { by: "a type that the facts do not know", set: [[sku, "PremiumV9_LRS"]] },
    ],
    spoilt: [
        { by: "Ultra", set: [[sku, "UltraSSD_LRS"]], finds: [`server ${sku}: found "UltraSSD_LRS", ${required}`] },
        {
            by: "Premium v2, whatever its case",
            set: [[sku, "premiumv2_lrs"]],
            finds: [`server ${sku}: found "premiumv2_lrs", ${required}`],
        },
    ],
    unknown: [{ path: sku }],
    wrongType: { path: sku, value: 1, finds: [`server ${sku}: found 1, required a text`] },
    notApplicable: [otherMachine(otherVm)],
});
