import table from "./retirements.json";
import type { Sourced } from "./sourced";

/** What a retirement concerns. */
export type RetirementArea =
    "vmSeries" | "disk" | "network" | "monitoring" | "storage" | "identity" | "windowsServer" | "sqlServer";

/** Something that the vendor ends on a day. */
export interface Retirement extends Sourced {
    /** Unique, kebab-case. */
    readonly id: string;
    readonly area: RetirementArea;
    /** What ends, such as a series of sizes or a release. */
    readonly subject: string;
    /** The last day, or the day of the change: YYYY-MM-DD. */
    readonly endDate: string;
    /** One sentence: what happens then. */
    readonly effect: string;
    /** What to use instead; null: nothing to choose. */
    readonly useInstead: string | null;
    readonly constraints: readonly string[];
}

/** Sources: the retirement list of Azure (2025-12-18) and the page that each row names. */
export const retirements = table.retirements as readonly Retirement[];

/** The retirement of that id. */
export function retirement(id: string): Retirement | undefined {
    return retirements.find((row) => row.id === id);
}

/** Day on which support of a Windows Server release ends for good; undefined for releases that the facts do not cover (M11). */
export function windowsSupportEnd(windowsVersion: "2016" | "2019" | "2022"): string | undefined {
    return retirement(`windows-server-${windowsVersion}`)?.endDate;
}
