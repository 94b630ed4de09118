import { type } from "../../../policies/types";
import { idOf } from "./backupServer";
import type { Written } from "./programs";

/** A Recovery Services vault. */
export const vault: Written = {
    type: type.vault,
    name: "vault",
    protect: true,
    inputs: {
        resourceGroupName: "rg-backup",
        location: "westeurope",
        vaultName: "rsv-backup",
        sku: { name: "RS0", tier: "Standard" },
        properties: { redundancySettings: { standardTierStorageRedundancy: "GeoRedundant" } },
    },
};

export const vaultId = idOf("Microsoft.RecoveryServices/vaults", "rsv-backup");

/** The resource group of server and vault. */
export const group: Written = {
    type: type.resourceGroup,
    name: "group",
    protect: true,
    inputs: { resourceGroupName: "rg-backup", location: "westeurope" },
};

export const noVault = {
    by: "a program without a vault",
    written: [group],
    reason: "this program makes no Recovery Services vault",
};
