import { limitValue } from "../facts/vaultLimits";

/**
 * Arithmetic of pool and cache: how many GiB a server needs for what it protects. Whole GiB, always rounded up.
 *
 * Sources: "Install Azure Backup Server" (2026-01): twice the protected data, from a daily recovery point of 10 % kept
 * ten days; "Prepare the environment for DPM" (2016): at least 1.5 times; "MARS support matrix" (2026-03): 5 to 10 %
 * for the cache.
 */

/** What decides the size of the storage pool. */
export interface PoolDemand {
    readonly protectedDataGiB: number;
    /** Days that recovery points stay on local disks; 1 declares that older points live in the vault only. */
    readonly localRetentionDays: number;
    /** Changed data per day, as a percentage of the protected data. */
    readonly dailyChurnPercent: number;
}

/** Pool ÷ protected data below which longer local retention is refused (D02). */
const POOL_FLOOR_PERCENT = limitValue("poolFactorMin") * 100;

/** Pool ÷ protected data that the product's page advises (D02). */
const POOL_ADVISED_PERCENT = limitValue("poolFactorAdvised") * 100;

/** Cache ÷ cloud-protected data: advised, and the floor below which a configuration is refused (R06). */
export const SCRATCH_ADVISED_PERCENT = limitValue("scratchPercentAdvised");
export const SCRATCH_FLOOR_PERCENT = limitValue("scratchPercentMin");

/** The smallest scratch disk that is worth its LUN, whatever is protected: one S4/E4/P4 disk. */
const SCRATCH_MINIMUM_GIB = 32;

/**
 * A share in whole GiB, rounded up. Six decimals are kept, so that a product such as 0.1 × 30 costs no GiB more for its
 * binary form.
 */
const percentOf = (gib: number, percent: number): number => Math.ceil(Number(((gib * percent) / 100).toFixed(6)));

/**
 * The replica and a change of `dailyChurnPercent` for every day of local retention: 10 % × 10 days gives twice the
 * data.
 */
export function retainedPoolGiB(demand: PoolDemand): number {
    return percentOf(demand.protectedDataGiB, 100 + demand.dailyChurnPercent * demand.localRetentionDays);
}

/**
 * The least that a pool may have: 1.5 times the protected data, or, with one day of local retention declared, the
 * replica and one day of change.
 */
export function poolFloorGiB(demand: PoolDemand): number {
    return demand.localRetentionDays === 1
        ? retainedPoolGiB(demand)
        : percentOf(demand.protectedDataGiB, POOL_FLOOR_PERCENT);
}

/** What a derived pool gets: what the retention needs, and never less than the floor. */
export function requiredPoolGiB(demand: PoolDemand): number {
    return Math.max(retainedPoolGiB(demand), poolFloorGiB(demand));
}

/**
 * What the advice asks for: twice the data or what the retention needs, whichever is more; with one day, what that day
 * needs.
 */
export function advisedPoolGiB(demand: PoolDemand): number {
    return demand.localRetentionDays === 1
        ? retainedPoolGiB(demand)
        : Math.max(retainedPoolGiB(demand), percentOf(demand.protectedDataGiB, POOL_ADVISED_PERCENT));
}

/** Cache disk for so much data in the vault: 10 %, at least 32 GiB. */
export function advisedScratchGiB(cloudProtectedDataGiB: number): number {
    return Math.max(SCRATCH_MINIMUM_GIB, percentOf(cloudProtectedDataGiB, SCRATCH_ADVISED_PERCENT));
}

/** Cache below this is refused: 5 % of what goes to the vault. */
export function scratchFloorGiB(cloudProtectedDataGiB: number): number {
    return percentOf(cloudProtectedDataGiB, SCRATCH_FLOOR_PERCENT);
}

/** Pool ÷ protected data with two decimals, rounded down so that a plan never shows more than there is. */
export function poolFactor(poolGiB: number, protectedDataGiB: number): number {
    return Math.floor((poolGiB * 100) / protectedDataGiB) / 100;
}
