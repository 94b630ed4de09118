import { region } from "../../../facts/regions";

const names = new Map<string, { readonly name: string; readonly isKnown: boolean }>();

/** One spelling for each region, `West Europe` and `westeurope` being the same, and whether Azure has it. */
export function readRegion(text: string): { readonly name: string; readonly isKnown: boolean } {
    let read = names.get(text);
    if (read === undefined) {
        const known = region(text)?.name;
        const name = known ?? text.replaceAll(" ", "").toLowerCase();
        // What has no place is in no region.
        names.set(text, (read = { name, isKnown: known !== undefined || name === nowhere }));
    }
    return read;
}

/** What resources without a place have instead of a region. */
export const nowhere = "global";
