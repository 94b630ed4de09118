import { osDiskNotHdd } from "../../../../policies/rules/storage/osDiskNotHdd";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { otherMachine } from "../../support/servers";

const sku = "storageProfile.osDisk.managedDisk.storageAccountType";
const required = "required a solid state disk, such as StandardSSD_LRS";

describeRule(osDiskNotHdd, {
    compliant: [machine],
    alsoCompliant: [
        { by: "a Premium disk", set: [[sku, "Premium_LRS"]] },
        { by: "nothing said", set: [[sku, undefined]] },
    ],
    spoilt: [
        {
            by: "a spinning disk",
            set: [[sku, "Standard_LRS"]],
            finds: [`server ${sku}: found "Standard_LRS", ${required}`],
        },
        {
            by: "another case",
            set: [[sku, "standard_lrs"]],
            finds: [`server ${sku}: found "standard_lrs", ${required}`],
        },
    ],
    unknown: [{ path: sku }, { path: "storageProfile.osDisk", answers: [sku] }],
    wrongType: { path: sku, value: 1, finds: [`server ${sku}: found 1, required a text`] },
    notApplicable: [otherMachine(otherVm)],
});
