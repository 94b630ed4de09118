import { keyedTable } from "./keyedTable";
import table from "./images.json";
import type { Sourced } from "./sourced";

/** Windows Server release of an image. */
export type WindowsVersion = "2016" | "2019" | "2022";

/** A Windows Server image of the marketplace. */
export interface MarketplaceImage extends Sourced {
    readonly publisher: string;
    readonly offer: string;
    readonly sku: string;
    readonly windowsVersion: WindowsVersion;
    readonly generation: 1 | 2;
    /** Server Core: neither MABS nor the MARS agent run on it (P04). */
    readonly core: boolean;
    /** Reduced OS disk: no room for package, SQL Server and product (S03). */
    readonly smallDisk: boolean;
    /** Whether the vendor supports MABS on Azure Edition is not stated (P06). */
    readonly azureEdition: boolean;
    /** MABS versions that run on this release, provided that the image is not Core. */
    readonly mabsVersions: readonly ("V3" | "V4")[];
}

/** Only images of this publisher and offer, or gallery images made of them, are accepted (P05). */
export const imagePublisher = "MicrosoftWindowsServer";
export const imageOffer = "WindowsServer";

/**
 * English Datacenter images. Windows versions per product: "MABS and System Center DPM support matrix" (2023-04-20). SKU names: plans of
 * the offer in the Azure portal (read 2026-11-23).
 */
export const images: readonly MarketplaceImage[] = (
    table.images as readonly Omit<MarketplaceImage, "publisher" | "offer">[]
).map((image) => ({ publisher: imagePublisher, offer: imageOffer, ...image }));

const bySku = keyedTable(
    () => images,
    ({ sku }) => sku,
);

/** The image of that SKU, whatever its case: `2019-Datacenter` and `2019-datacenter` are one. */
export function image(sku: string): MarketplaceImage | undefined {
    return bySku.find(sku);
}

/** SKUs most like the one given, best first. */
export function nearestImageSkus(sku: string, count = 3): readonly string[] {
    return bySku.nearest(sku, count);
}

/** Whether a SKU, also one that the facts do not list, names a Server Core image. */
export function isCoreSku(sku: string): boolean {
    return /core/i.test(sku);
}

/** Whether a SKU, also one that the facts do not list, names an image without desktop: Server Core, Nano Server, Hyper-V Server. */
export function isHeadlessSku(sku: string): boolean {
    return isCoreSku(sku) || /nano-?server|hyper-?v-?server/i.test(sku);
}

/** Whether a SKU, also one that the facts do not list, names an image with a reduced OS disk. */
export function isSmallDiskSku(sku: string): boolean {
    return /smalldisk/i.test(sku);
}

/** Whether a SKU, also one that the facts do not list, names an image of Azure Edition. */
export function isAzureEditionSku(sku: string): boolean {
    return /azure-edition/i.test(sku);
}

const defaultSkus: Readonly<Record<WindowsVersion, Readonly<Record<1 | 2, string>>>> = {
    "2016": { 1: "2016-Datacenter", 2: "2016-datacenter-gensecond" },
    "2019": { 1: "2019-Datacenter", 2: "2019-datacenter-gensecond" },
    "2022": { 1: "2022-datacenter", 2: "2022-datacenter-g2" },
};

/** The SKU of the ordinary image: Datacenter with desktop, full disk, not Azure Edition. */
export function defaultImageSku(windowsVersion: WindowsVersion, generation: 1 | 2): string {
    return defaultSkus[windowsVersion][generation];
}
