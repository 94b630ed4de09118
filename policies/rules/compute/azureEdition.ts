import { isAzureEditionSku } from "../../../facts/images";
import { skuPath, skuRule } from "../images";

interface Parameters {
    readonly acceptAzureEdition: boolean;
}

export const azureEdition = skuRule<Parameters>({
    id: "compute-azure-edition",
    parameters: {
        acceptAzureEdition: {
            type: "boolean",
            description: "Takes Azure Edition all the same: no page says whether the product is supported on it.",
        },
    },
    defaults: { acceptAzureEdition: false },
    check: (sku, { inputs }, { parameters: { acceptAzureEdition } }) =>
        isAzureEditionSku(sku) && !acceptAzureEdition
            ? [inputs.finding(skuPath, "Datacenter, not Azure Edition, unless acceptAzureEdition is set")]
            : [],
});
