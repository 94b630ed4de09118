import { fullSizeImage } from "../../../../policies/rules/compute/fullSizeImage";
import { describeMachineRule, fromDisk, fromGallery } from "../../support/machines";

const sku = "storageProfile.imageReference.sku";

describeMachineRule(fullSizeImage, {
    alsoCompliant: [{ by: "no SKU, which another rule reports", set: [[sku, undefined]] }],
    spoilt: [
        {
            by: "a reduced disk",
            set: [[sku, "2022-datacenter-smalldisk-g2"]],
            finds: [`${sku}: found "2022-datacenter-smalldisk-g2", required an image whose disk is not reduced`],
        },
    ],
    unknown: [{ path: sku }],
    wrongType: { path: sku, value: 2, finds: [`${sku}: found 2, required a text`] },
    notApplicable: [fromDisk, fromGallery],
});
