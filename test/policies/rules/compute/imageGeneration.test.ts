import { imageGeneration } from "../../../../policies/rules/compute/imageGeneration";
import { describeMachineRule, fromDisk, fromGallery, unknownSize } from "../../support/machines";

const sku = "storageProfile.imageReference.sku";
const size = "hardwareProfile.vmSize";

describeMachineRule(imageGeneration, {
    alsoCompliant: [
        {
            by: "generation 1 on a size that starts no other",
            set: [
                [sku, "2022-datacenter"],
                [size, "Standard_A4_v2"],
            ],
        },
        { by: "generation 1 on a size that starts both", set: [[sku, "2019-Datacenter"]] },
    ],
    spoilt: [
        {
            by: "generation 2 on the documented minimum",
            set: [[size, "standard_a4_v2"]],
            finds: [
                `${sku}: found "2022-datacenter-g2", required an image of generation 1: Standard_A4_v2 starts no other; sku: "2022-datacenter"`,
            ],
        },
        {
            by: "generation 1 on a size that starts generation 2 only",
            set: [
                [sku, "2019-Datacenter"],
                [size, "Standard_D4s_v6"],
            ],
            finds: [
                `${sku}: found "2019-Datacenter", required an image of generation 2: Standard_D4s_v6 starts no other; sku: "2019-datacenter-gensecond"`,
            ],
        },
    ],
    unknown: [{ path: sku }, { path: size }],
    wrongType: { path: size, value: 4, finds: [`${size}: found 4, required a text`] },
    notApplicable: [
        fromDisk,
        fromGallery,
        { by: "a size that the facts do not know", set: [[size, "Standard_D4ads_v5"]], reason: unknownSize },
        {
            by: "an image that the facts do not know",
            set: [[sku, "2025-datacenter"]],
            reason: "the facts do not know the image of the machine, if it names one: compute-image-release reports it",
        },
    ],
});
