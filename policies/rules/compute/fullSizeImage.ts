import { isSmallDiskSku } from "../../../facts/images";
import { skuPath, skuRule } from "../images";

export const fullSizeImage = skuRule({
    id: "compute-full-size-image",
    check: (sku, { inputs }) =>
        isSmallDiskSku(sku) ? [inputs.finding(skuPath, "an image whose disk is not reduced")] : [],
});
