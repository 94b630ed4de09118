import { osDiskLasts } from "../../../../policies/rules/lifecycle/osDiskLasts";
import { describeMachineRule } from "../../support/machines";

const sku = "storageProfile.osDisk.managedDisk.storageAccountType";

describeMachineRule(osDiskLasts, {
    alsoCompliant: [
        { by: "no type named", set: [["storageProfile.osDisk.managedDisk", undefined]] },
        { by: "Standard SSD", set: [[sku, "StandardSSD_LRS"]] },
        { by: "Standard HDD for a short time", set: [[sku, "Standard_LRS"]], parameters: { plannedYears: 1 } },
    ],
    spoilt: [
        {
            by: "Standard HDD, whatever its case",
            set: [[sku, "standard_lrs"]],
            finds: [
                `${sku}: found "standard_lrs", required a type that lasts until 2031-11-26 as OS disk; this one does until 2028-09-08`,
            ],
        },
    ],
    unknown: [{ path: sku }],
    wrongType: { path: sku, value: 1, finds: [`${sku}: found 1, required a text`] },
});
