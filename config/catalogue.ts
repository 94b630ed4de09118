import type { CatalogueEntry } from "./catalogue/entry";
import { fileErrors } from "./catalogue/file";
import { networkErrors } from "./catalogue/network";
import { operationsErrors } from "./catalogue/operations";
import { packageErrors } from "./catalogue/package";
import { serverErrors } from "./catalogue/servers";
import { vaultErrors } from "./catalogue/vault";

export type { CatalogueEntry } from "./catalogue/entry";

/**
 * Every error that a configuration can have, by permanent id. An id is never reused; a rule that goes leaves its number
 * behind. The hundreds say where to look: 1 file and form, 2 vault and region, 3 network, 4 servers, 5 domain, secrets and
 * package, 6 protection and operations.
 */
export const catalogue = {
    ...fileErrors,
    ...vaultErrors,
    ...networkErrors,
    ...serverErrors,
    ...packageErrors,
    ...operationsErrors,
} as const;

/** Id of an error of the configuration, such as `MABS-CFG-413`. */
export type ProblemId = keyof typeof catalogue;

/** The text about an id. */
export function catalogueEntry(id: ProblemId): CatalogueEntry {
    return catalogue[id];
}

/** Whether a text, for example from a command line, is an id of the catalogue. */
export function isProblemId(text: string): text is ProblemId {
    return Object.hasOwn(catalogue, text);
}
