import { region } from "../../../facts/regions";

const names = new Map<string, { readonly name: string; readonly isKnown: boolean }>();

/** One spelling for each region, `West Europe` and `westeurope` being the same, and whether Azure reads the text as a region: `west-europe` it does not. */
export function readRegion(text: string): { readonly name: string; readonly isKnown: boolean } {
    let read = names.get(text);
    if (read === undefined) {
        const known = region(text)?.name;
        const written = text.replaceAll(" ", "").toLowerCase();
        // What has no place is in no region.
        names.set(text, (read = { name: known ?? written, isKnown: known === written || written === nowhere }));
    }
    return read;
}

/** What resources without a place have instead of a region. */
export const nowhere = "global";
