import { isHeadlessSku } from "../../../facts/images";
import { skuPath, skuRule } from "../images";

export const imageWithDesktop = skuRule({
    id: "compute-image-with-desktop",
    check: (sku, { inputs }) =>
        isHeadlessSku(sku)
            ? [inputs.finding(skuPath, "an image with desktop: neither Server Core nor Hyper-V Server")]
            : [],
});
