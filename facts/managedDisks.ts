import { keyedTable } from "./keyedTable";
import table from "./managedDisks.json";
import type { Sourced } from "./sourced";

/** Name of a managed disk SKU, as ARM spells it. */
export type ManagedDiskSkuName =
    | "Standard_LRS"
    | "StandardSSD_LRS"
    | "StandardSSD_ZRS"
    | "Premium_LRS"
    | "Premium_ZRS"
    | "PremiumV2_LRS"
    | "UltraSSD_LRS";

/** One offered size of a SKU that is sold in steps. A disk is billed, and performs, as the next step at or above its size. */
export interface DiskTier {
    /** Such as `P30`. */
    readonly tier: string;
    readonly sizeGiB: number;
    readonly iops: number;
    /** Megabytes (10^6 bytes) per second. */
    readonly throughputMBps: number;
}

/** A managed disk SKU and its limits. */
export interface ManagedDiskSku extends Sourced {
    readonly sku: ManagedDiskSkuName;
    readonly media: "HDD" | "SSD";
    readonly redundancy: "LRS" | "ZRS";
    readonly minSizeGiB: number;
    readonly maxSizeGiB: number;
    /** Attaches only to a size with Premium storage. */
    readonly needsPremiumVm: boolean;
    /** Attaches, in most regions that have zones, only to a virtual machine placed in a zone. */
    readonly needsZonalVm: boolean;
    readonly osDisk: boolean;
    /** Day from which the SKU is refused for OS disks; null: none announced. */
    readonly osDiskRetirementDate: string | null;
    readonly hostCaching: boolean;
    /** Smallest first; empty for SKUs whose size and speed are free. */
    readonly tiers: readonly DiskTier[];
}

/** Limits that hold for every SKU. */
export interface DiskLimits extends Sourced {
    /** Host caching does not work on disks above this size. */
    readonly largestCachedDiskGiB: number;
    readonly osDiskMaxGiB: { readonly generation1: number; readonly generation2: number };
    /** Size of the OS disk in the ordinary Windows Server images; a disk cannot be smaller than its image. */
    readonly imageDiskGiB: number;
    readonly smallImageDiskGiB: number;
    /** LUNs of data disks, whatever the size of the machine. */
    readonly lun: LunRange;
}

/** LUNs that Azure takes, both ends included. */
export interface LunRange extends Sourced {
    readonly smallest: number;
    readonly largest: number;
}

/** Sources: "Azure managed disk types" (2026-08-11) and the tier tables that it includes; each row names its page. */
export const managedDiskSkus = table.skus as readonly ManagedDiskSku[];

/** Sources: "Azure support for Generation 2 VMs" (2024-03-04), "Design for high performance" of premium storage (read 2026-11-22). */
export const diskLimits: DiskLimits = table.limits;

const bySku = keyedTable(
    () => managedDiskSkus,
    (disk) => disk.sku,
);

/** The SKU of that name, whatever its case. */
export function managedDiskSku(name: string): ManagedDiskSku | undefined {
    return bySku.find(name);
}

/** The smallest step of the SKU that holds so much; undefined when the SKU has no steps, or none so large. */
export function diskTier(sku: ManagedDiskSkuName, sizeGiB: number): DiskTier | undefined {
    return managedDiskSku(sku)?.tiers.find((tier) => tier.sizeGiB >= sizeGiB);
}
