import { region } from "../../../facts/regions";

/** What resources without a place have instead of a region. */
export const nowhere = "global";

/** One spelling for each region: `West Europe` and `westeurope` are the same. */
export function regionName(name: string): string {
    return region(name)?.name ?? name.replaceAll(" ", "").toLowerCase();
}
