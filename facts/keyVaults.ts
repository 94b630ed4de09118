import table from "./keyVaults.json";
import type { Sourced } from "./sourced";

/** What Azure allows and presumes of a key vault. */
export interface KeyVaultFacts extends Sourced {
    /** For how long a deleted key vault or secret can be brought back. */
    readonly softDeleteRetentionDays: {
        readonly shortest: number;
        readonly longest: number;
        /** Where nothing is said. */
        readonly usual: number;
    };
}

/** Source: "Azure Key Vault soft-delete overview" (2024-02-20). */
export const keyVaultFacts: KeyVaultFacts = table;
