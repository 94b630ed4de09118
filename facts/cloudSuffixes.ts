import type { Cloud } from "./cloud";
import table from "./cloudSuffixes.json";
import type { Sourced } from "./sourced";

/** Names that differ between clouds. No suffix has a dot at its ends, no URL a slash at its end. */
export interface CloudSuffixes extends Sourced {
    /** Host of Azure Resource Manager. */
    readonly resourceManager: string;
    readonly resourceManagerUrl: string;
    /** Audience of tokens for Azure Resource Manager. */
    readonly resourceManagerAudience: string;
    /** Host of Microsoft Entra ID. */
    readonly login: string;
    readonly loginUrl: string;
    /** What follows the name of a storage account in the address of its blobs. */
    readonly blob: string;
    /** What follows the name of a storage account in the address of its queues. */
    readonly queue: string;
    /** What follows the name of a key vault. */
    readonly keyVault: string;
    readonly keyVaultAudience: string;
    /** Audience of tokens for a storage account; the same in both clouds. */
    readonly storageAudience: string;
    /** What follows the code of the region in names of Azure Backup. */
    readonly backup: string;
    /** Value of `environment` of the azure-native provider. */
    readonly pulumiEnvironment: "public" | "usgovernment";
}

const byCloud = table as Readonly<Record<Cloud, CloudSuffixes>>;

/** The names of a cloud. Sources: the built-in clouds of Azure PowerShell, "Compare Azure Government and global Azure" (read 2026-11-23). */
export function cloudSuffixes(cloud: Cloud): CloudSuffixes {
    return byCloud[cloud];
}
