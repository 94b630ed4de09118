import type { Cloud } from "./cloud";
import { keyedTable } from "./keyedTable";
import table from "./regions.json";
import type { Sourced } from "./sourced";

/** An Azure region. */
export interface Region extends Sourced {
    /** Short name, such as `westeurope`. */
    readonly name: string;
    /** Name for people, such as `West Europe`. */
    readonly displayName: string;
    readonly cloud: Cloud;
    /** Region to which geo-redundant data goes; null: the region has no pair, so a geo-redundant vault cannot be made there. */
    readonly pairedRegion: string | null;
    readonly availabilityZones: boolean;
    /**
     * Code of the region in the names of Azure Backup, as in `privatelink.we.backup.windowsazure.com`; null: not in the mapping that
     * was read.
     */
    readonly backupGeoCode: string | null;
    /** Opened on request only; null: not stated. */
    readonly accessRestricted: boolean | null;
}

/**
 * All regions. Sources: ARM's list of locations (2026-03-12), the geo codes of Azure Backup (2026-01-06), "List of Azure regions"
 * (2025-04-15); for US Government the rows name their own.
 */
export const regions = table.regions as readonly Region[];

const byName = keyedTable(
    () => regions,
    ({ name }) => name,
    (name) => name.replaceAll(/[\s_-]/g, "").toLowerCase(),
);

/** The region of that short or display name: `westeurope`, `West Europe` and `west-europe` are one. */
export function region(name: string): Region | undefined {
    return byName.find(name);
}

/** Short names most like the one given, best first. */
export function nearestRegions(name: string, count = 3): readonly string[] {
    return byName.nearest(name, count);
}
