import table from "./passphrase.json";
import type { Sourced } from "./sourced";

/** What Azure Backup takes as a pass phrase, and where its agent puts it. */
export interface PassphraseFacts extends Sourced {
    /** Fewer characters are refused. */
    readonly shortestCharacters: number;
    /** ASCII: what lies above is refused, or is another pass phrase at restore. */
    readonly highestCharacterCode: number;
    /** Beginning of the name of the secret in which the MARS agent saves a pass phrase by itself. */
    readonly savedSecretName: string;
}

/** Sources: the pages that the table names, 2023-08-14 to 2026-01-21. */
export const passphraseFacts: PassphraseFacts = table;
