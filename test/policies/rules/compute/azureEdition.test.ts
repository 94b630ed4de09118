import { azureEdition } from "../../../../policies/rules/compute/azureEdition";
import { describeMachineRule, fromDisk, fromGallery } from "../../support/machines";

const sku = "storageProfile.imageReference.sku";

describeMachineRule(azureEdition, {
    alsoCompliant: [
        {
            by: "Azure Edition that somebody accepts",
            set: [[sku, "2022-datacenter-azure-edition"]],
            parameters: { acceptAzureEdition: true },
        },
        { by: "no SKU, which another rule reports", set: [[sku, undefined]] },
    ],
    spoilt: [
        {
            by: "Azure Edition, also one that the facts do not list",
            set: [[sku, "2022-Datacenter-Azure-Edition-hotpatch"]],
            finds: [
                `${sku}: found "2022-Datacenter-Azure-Edition-hotpatch", required Datacenter, not Azure Edition, unless acceptAzureEdition is set`,
            ],
        },
    ],
    unknown: [{ path: sku }],
    wrongType: { path: sku, value: [], finds: [`${sku}: found a list, required a text`] },
    notApplicable: [fromDisk, fromGallery],
});
