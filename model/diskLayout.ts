import { diskTier } from "../facts/managedDisks";
import type { Server } from "../config/environment.generated";
import { advisedScratchGiB, poolFactor, requiredPoolGiB } from "./capacity";
import type { CapacityModel, DataDiskModel, DiskSku } from "./types/server";

/**
 * Data disks of a server before they get names. The LUN of a disk is a pure function of the disk's own entry: derived
 * pool disks are counted, and growth only appends; listed disks bring their LUN with them. No change elsewhere in the
 * file moves a disk.
 */
export type DiskPlacement = Pick<DataDiskModel, "key" | "purpose" | "lun" | "sizeGiB" | "sku">;

/** What the layout reads of a server's configuration. */
export type StorageRequest = Pick<Server, "storage" | "scratch">;

export const SCRATCH_KEY = "scratch";
const SCRATCH_LUN = 0;

/** Key and LUN of the nth derived pool disk, from 1: `pool01` on LUN 1. */
const poolKey = (ordinal: number): string => `pool${String(ordinal).padStart(2, "0")}`;

/** Data that goes to the vault; all of it unless the configuration says less. */
export function cloudProtectedDataGiB({ storage, scratch }: StorageRequest): number {
    return scratch.cloudProtectedDataGiB ?? storage.protectedDataGiB;
}

/**
 * Type of the cache disk. The cache reads and writes small blocks all the time, so it is kept off spinning disks unless the
 * configuration insists.
 */
export function scratchSku({ storage, scratch }: StorageRequest): DiskSku {
    return scratch.sku ?? (storage.diskSku === "Standard_LRS" ? "StandardSSD_LRS" : storage.diskSku);
}

/** The size that is paid for anyway: a disk is billed as the smallest tier that holds it. */
function billedGiB(sku: DiskSku, sizeGiB: number): number {
    return diskTier(sku, sizeGiB)?.sizeGiB ?? sizeGiB;
}

/** The cache disk of a server. */
export function scratchDisk(request: StorageRequest): DiskPlacement {
    const sku = scratchSku(request);
    return {
        key: SCRATCH_KEY,
        purpose: "scratch",
        lun: SCRATCH_LUN,
        sizeGiB: request.scratch.sizeGiB ?? billedGiB(sku, advisedScratchGiB(cloudProtectedDataGiB(request))),
        sku,
    };
}

/**
 * Number of pool disks, listed or derived; known without laying them out, since a wrong configuration may ask for a
 * million.
 */
export function poolDiskCount({ storage }: Pick<StorageRequest, "storage">): number {
    return storage.disks === undefined
        ? Math.ceil(requiredPoolGiB(storage) / storage.diskSizeGiB)
        : Object.keys(storage.disks).length;
}

function poolGiB({ storage }: StorageRequest): number {
    return storage.disks === undefined
        ? poolDiskCount({ storage }) * storage.diskSizeGiB
        : Object.values(storage.disks).reduce((sum, disk) => sum + disk.sizeGiB, 0);
}

function derivedPool(request: StorageRequest): readonly DiskPlacement[] {
    const { storage } = request;
    return Array.from({ length: poolDiskCount(request) }, (_, index) => ({
        key: poolKey(index + 1),
        purpose: "pool" as const,
        lun: index + 1,
        sizeGiB: storage.diskSizeGiB,
        sku: storage.diskSku,
    }));
}

function listedPool({ storage }: StorageRequest): readonly DiskPlacement[] {
    return Object.entries(storage.disks ?? {}).map(([key, disk]) => ({
        key,
        purpose: "pool",
        lun: disk.lun,
        sizeGiB: disk.sizeGiB,
        sku: disk.sku ?? storage.diskSku,
    }));
}

/** Cache and pool disks of a server, sorted by LUN. */
export function diskLayout(request: StorageRequest): readonly DiskPlacement[] {
    const pool = request.storage.disks === undefined ? derivedPool(request) : listedPool(request);
    return [scratchDisk(request), ...pool].sort((a, b) => a.lun - b.lun || (a.key < b.key ? -1 : 1));
}

/** The figures behind a layout. */
export function capacityOf(request: StorageRequest): CapacityModel {
    const { protectedDataGiB } = request.storage;
    const sizeGiB = poolGiB(request);
    return {
        protectedDataGiB,
        requiredPoolGiB: requiredPoolGiB(request.storage),
        poolGiB: sizeGiB,
        poolFactor: poolFactor(sizeGiB, protectedDataGiB),
        scratchGiB: scratchDisk(request).sizeGiB,
        cloudProtectedDataGiB: cloudProtectedDataGiB(request),
    };
}
