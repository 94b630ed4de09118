import { image, type MarketplaceImage } from "../../facts/images";
import type { Finding } from "../core/finding";
import type { Inputs } from "../core/inputs";
import type { Resource } from "../core/resource";
import type { ResourceRule, RuleContext } from "../rule";
import { machineRule, type MachineRule } from "./machines";

/** Where a virtual machine names its image. */
export const imagePath = "storageProfile.imageReference";
export const skuPath = `${imagePath}.sku`;

/** Properties that name an image of a gallery, each in its own way. */
const galleryIds = ["id", "sharedGalleryImageId", "communityGalleryImageId"] as const;

const fromDisk = "the machine is made of a disk that exists, not of an image";

/** Reason for which a rule about images has nothing to say: the machine is made of a disk. */
export function withoutImage({ inputs }: Pick<Resource, "inputs">): string | undefined {
    return inputs.has(imagePath) ? undefined : fromDisk;
}

/** The property that names an image of a gallery; `undefined` for an image of the marketplace. */
export function galleryIdOf(inputs: Inputs): string | undefined {
    if (inputs.isUnknown(imagePath)) return undefined;
    return galleryIds.map((id) => `${imagePath}.${id}`).find((path) => inputs.has(path));
}

/** Reason for which a rule about the names in `osProfile` has nothing to say: the machine is made of something that has its names already. */
export function withoutNames(machine: Pick<Resource, "inputs">): string | undefined {
    const { inputs } = machine;
    if (inputs.has("osProfile")) return withoutImage(machine);
    // Reading an image that is not known yet says so: it may be one of a gallery.
    inputs.object(imagePath);
    return galleryIdOf(inputs) === undefined
        ? withoutImage(machine)
        : "the image of a gallery may be a specialized one, which has its names and takes no osProfile";
}

/** Reason for which a rule about images of the marketplace has nothing to say. */
export function withoutMarketplaceImage(machine: Pick<Resource, "inputs">): string | undefined {
    if (galleryIdOf(machine.inputs) !== undefined) return "a request does not tell what an image of a gallery holds";
    return withoutImage(machine);
}

/** The facts about the image of a machine; `undefined`: it names none, or one that the facts do not know. */
export function imageOf({ inputs }: Pick<Resource, "inputs">): MarketplaceImage | undefined {
    const sku = inputs.text(skuPath);
    return sku === undefined ? undefined : image(sku);
}

/** Gives a rule about the marketplace SKU of backup servers its types; without a SKU there is nothing to check. */
export function skuRule<Parameters = unknown>({
    check,
    ...rule
}: Omit<MachineRule<Parameters>, "notApplicable" | "check"> & {
    readonly check: (sku: string, machine: Resource, context: RuleContext<Parameters>) => Iterable<Finding>;
}): ResourceRule {
    return machineRule<Parameters>({
        ...rule,
        notApplicable: withoutMarketplaceImage,
        check(machine, context) {
            const sku = machine.inputs.text(skuPath);
            return sku === undefined ? [] : check(sku, machine, context);
        },
    });
}
