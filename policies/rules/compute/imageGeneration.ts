import { defaultImageSku } from "../../../facts/images";
import { sizeRule } from "../machines";
import { imageOf, skuPath, withoutMarketplaceImage } from "../images";

export const imageGeneration = sizeRule({
    id: "compute-image-generation",
    notApplicable: (_size, machine) =>
        withoutMarketplaceImage(machine) ??
        (imageOf(machine) === undefined
            ? "the facts do not know the image of the machine, if it names one: compute-image-release reports it"
            : undefined),
    check({ name, generations }, machine) {
        const image = imageOf(machine);
        const [first] = generations;
        if (image === undefined || first === undefined || generations.includes(image.generation)) return [];
        return [
            machine.inputs.finding(
                skuPath,
                `an image of generation ${generations.join(" or ")}: ${name} starts no other`,
                { fix: `sku: "${defaultImageSku(image.windowsVersion, first)}"` },
            ),
        ];
    },
});
