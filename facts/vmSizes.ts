import { keyedTable } from "./keyedTable";
import type { Sourced } from "./sourced";
import table from "./vmSizes.json";

/** Generation of a virtual machine: 1 starts by BIOS, 2 by UEFI. */
export type VmGeneration = 1 | 2;

/** How a machine attaches its managed disks. */
export type DiskController = "SCSI" | "NVMe";

/** The controllers that a series offers, with the page that says so: often not the one about the series. */
export interface DiskControllers extends Sourced {
    readonly types: readonly DiskController[];
}

/** What all sizes of a series share. */
export interface VmSeries extends Sourced {
    /** Takes Premium SSD disks. */
    readonly premiumStorage: boolean;
    readonly generations: readonly VmGeneration[];
    readonly trustedLaunch: boolean;
    /** Null: no current list names the series; the SKU list of the subscription decides. */
    readonly encryptionAtHost: boolean | null;
    readonly acceleratedNetworking: boolean;
    /** Null: not stated. The Hyper-V feature that MABS V4 asks for is thought to need it (W06). */
    readonly nestedVirtualization: boolean | null;
    /** Windows tells the LUN of a disk on a SCSI controller only, and the server knows its disks by their LUN (D11). */
    readonly diskControllers: DiskControllers;
    /** CPU credits instead of a full share of the cores. */
    readonly burstable: boolean;
    /** Day on which remaining virtual machines are deallocated; null: none announced. */
    readonly retirementDate: string | null;
    /** Since July 2026 a new subscription cannot deploy the series, and no more quota is approved for it. */
    readonly closedToNewSubscriptions: boolean;
}

/** One virtual machine size with everything that decides whether it can carry a backup server. */
export interface VmSize extends VmSeries {
    /** Name as ARM spells it, such as `Standard_A4_v2`. */
    readonly name: string;
    /** Series, such as `Av2`. */
    readonly family: string;
    /** The Basic tier is refused: fewer operations per disk (P10). */
    readonly tier: "Basic" | "Standard";
    readonly vCpus: number;
    readonly memoryGiB: number;
    readonly maxDataDisks: number;
    /** Null: no temporary disk, so no drive D. */
    readonly temporaryDiskGiB: number | null;
}

/** A size as the file holds it: its own figures, and what it does differently from its series. */
type VmSizeRow = Pick<VmSize, "name" | "family" | "vCpus" | "memoryGiB" | "maxDataDisks" | "temporaryDiskGiB"> &
    Partial<VmSeries>;

const series = table.series as Readonly<Record<string, VmSeries>>;

function complete(row: VmSizeRow): VmSize {
    const shared = series[row.family];
    if (shared === undefined) {
        throw new Error(`vmSizes.json has no series "${row.family}"`);
    }
    return { ...shared, ...row, tier: row.name.startsWith("Basic_") ? "Basic" : "Standard" };
}

let completed: readonly VmSize[] | undefined;

/**
 * Every size in the facts, grouped by series.
 *
 * Sources: the series pages of "Sizes for virtual machines in Azure" (2024-07-29 to 2026-09-24), "VM size series retirements, capacity
 * growth restrictions, and modernization guidance" (2026-09-24), "Trusted Launch for Azure VMs" (2025-04-21), "Encryption at host
 * supported sizes" (2020-07-08), answers of the resource SKU API (2025-06-03), "NVMe overview" (2024-07-31: general purpose and memory
 * optimized series up to v5 are SCSI, later ones as a rule NVMe alone). Where the page of DSv2 and the API disagree on Premium disks and
 * generations, the API is taken.
 */
export function vmSizes(): readonly VmSize[] {
    return (completed ??= (table.sizes as readonly VmSizeRow[]).map(complete));
}

const byName = keyedTable(vmSizes, (size) => size.name);

/** The size of that name, whatever its case; undefined for a size that the facts do not know, which may exist all the same. */
export function vmSize(name: string): VmSize | undefined {
    return byName.find(name);
}

/**
 * Names most like the one given, best first: those with as many cores as it names before others, and of as many the more alike. None that no server may
 * have for its disk controller: from the sixth generation on sizes have no other than NVMe, so the fifth of the same kind is looked for.
 */
export function nearestVmSizes(name: string, count = 3): readonly string[] {
    return byName
        .nearest(name.replace(/_v[6-9]$/i, "_v5"), vmSizes().length)
        .flatMap((candidate) => byName.find(candidate) ?? [])
        .filter(takesScsi)
        .sort((a, b) => timesCores(name, a) - timesCores(name, b))
        .slice(0, count)
        .map((size) => size.name);
}

/** How many times more, or fewer, cores a size has than a name says, in doublings; none for a name that says nothing. */
function timesCores(name: string, { vCpus }: VmSize): number {
    const cores = Number(/^(?:Standard_)?[a-z]+(\d+)/i.exec(name)?.[1] ?? 0);
    return cores === 0 ? 0 : Math.abs(Math.log2(vCpus / cores));
}

/** Whether the machine can attach its disks so that Windows tells their LUNs. */
export function takesScsi(size: VmSize): boolean {
    return size.diskControllers.types.includes("SCSI");
}

/** Whether a size will be switched off on an announced day, or cannot be had in a new subscription. */
export function isRetiring(size: VmSize): boolean {
    return size.retirementDate !== null || size.closedToNewSubscriptions;
}

/** Series that are advised, first choice first: both generations, so that any image fits, and SCSI. */
const advisedFamilies: readonly string[] = ["Dsv5", "Esv5"];

/**
 * The current size that is advised instead of one that retires: at least its cores, memory and data disks, as small as that allows.
 * Undefined when the size is not retiring, or when none of the advised series is large enough.
 */
export function replacementFor(size: VmSize): VmSize | undefined {
    if (!isRetiring(size)) {
        return undefined;
    }
    const rank = (candidate: VmSize): number => advisedFamilies.indexOf(candidate.family);
    return vmSizes()
        .filter(
            (candidate) =>
                rank(candidate) >= 0 &&
                candidate.vCpus >= size.vCpus &&
                candidate.memoryGiB >= size.memoryGiB &&
                candidate.maxDataDisks >= size.maxDataDisks,
        )
        .sort((a, b) => a.vCpus - b.vCpus || rank(a) - rank(b) || a.memoryGiB - b.memoryGiB)[0];
}
