import type { Server } from "../config/environment.generated";
import { defaultImageSku, image, imageOffer, imagePublisher } from "../facts/images";
import type { VmGeneration, VmSize } from "../facts/vmSizes";
import type { VirtualMachineModel } from "./types/server";

type ImageRequest = Pick<Server, "image">;
type SizeGenerations = Pick<VmSize, "generations">;

/** The generation that a size gets by default: the second wherever it can, because only that one has secure boot. */
export function defaultGeneration(size: SizeGenerations): VmGeneration {
    return size.generations.includes(2) ? 2 : 1;
}

/**
 * The marketplace SKU that is used: the one of the configuration, or Datacenter with desktop in the generation of the
 * size.
 */
export function imageSku(server: ImageRequest, size: SizeGenerations): string {
    const sku = server.image.sku ?? defaultImageSku(server.image.windowsVersion, defaultGeneration(size));
    return image(sku)?.sku ?? sku;
}

/**
 * Generation of the machine: that of its image, which may be older than the size allows. Undefined for a gallery image,
 * which does not say.
 */
export function generationOf(server: ImageRequest, size: SizeGenerations): VmGeneration | undefined {
    return server.image.galleryImageId === undefined ? image(imageSku(server, size))?.generation : undefined;
}

/**
 * The image of a server. `latest` is resolved by Azure when the machine is made, and the component ignores later
 * changes: the operating system of a backup server is never replaced by the way.
 */
export function imageOf(server: ImageRequest, size: SizeGenerations): VirtualMachineModel["image"] {
    return server.image.galleryImageId !== undefined
        ? { kind: "gallery", id: server.image.galleryImageId }
        : {
              kind: "marketplace",
              publisher: imagePublisher,
              offer: imageOffer,
              sku: imageSku(server, size),
              version: server.image.version,
          };
}
