import { premiumOsDisk } from "../../../../policies/rules/compute/premiumOsDisk";
import { describeMachineRule, unknownSize } from "../../support/machines";
import { unknown } from "../../support/programs";

const size = "hardwareProfile.vmSize";
const sku = "storageProfile.osDisk.managedDisk.storageAccountType";
const required = '"Premium_LRS", or acceptStandardDisks of this rule';

describeMachineRule(premiumOsDisk, {
    alsoCompliant: [
        { by: "zone-redundant Premium", set: [[sku, "premium_zrs"]] },
        {
            by: "a Standard disk that somebody accepts",
            set: [[sku, "StandardSSD_LRS"]],
            parameters: { acceptStandardDisks: true },
        },
    ],
    spoilt: [
        {
            by: "a Standard disk",
            set: [[sku, "StandardSSD_LRS"]],
            finds: [`${sku}: found "StandardSSD_LRS", required ${required}`],
        },
        {
            by: "a Standard disk that exists, whose type the machine says",
            set: [
                ["storageProfile.osDisk.createOption", "Attach"],
                ["storageProfile.osDisk.managedDisk", { id: unknown, storageAccountType: "Standard_LRS" }],
            ],
            finds: [`${sku}: found "Standard_LRS", required ${required}`],
        },
        { by: "no type", set: [[sku, undefined]], finds: [`${sku}: found nothing, required ${required}`] },
    ],
    unknown: [{ path: size }, { path: sku }],
    wrongType: { path: sku, value: 1, finds: [`${sku}: found 1, required a text`] },
    notApplicable: [
        {
            by: "a machine that is made of a disk, which has its own type",
            set: [
                ["storageProfile.osDisk", { createOption: "Attach", osType: "Windows", managedDisk: { id: unknown } }],
            ],
            reason: "the OS disk exists, and the machine does not say its type",
        },
        { by: "a size that the facts do not know", set: [[size, "Standard_X1"]], reason: unknownSize },
        {
            by: "the documented minimum",
            set: [[size, "Standard_A4_v2"]],
            reason: "sizes of the series Av2 take no Premium disks",
        },
    ],
});
