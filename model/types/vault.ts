import type { ExistingResource, Tags } from "./azure";

export type Redundancy = "GeoRedundant" | "LocallyRedundant" | "ZoneRedundant";

/** The Recovery Services vault: made by the environment, or one that exists and is only registered with. */
export type VaultModel = NewVault | ExistingVault;

export interface NewVault {
    readonly kind: "new";
    readonly name: string;
    readonly redundancy: Redundancy;
    readonly crossRegionRestore: boolean;
    readonly softDelete: { readonly state: "Enabled" | "AlwaysON"; readonly retentionDays: number };
    readonly immutability: "Disabled" | "Unlocked" | "Locked";
    readonly publicNetworkAccess: "Enabled" | "Disabled";
    readonly identity:
        | { readonly type: "SystemAssigned" }
        | { readonly type: "SystemAssigned, UserAssigned"; readonly userAssignedIdentityId: string };
    readonly customerManagedKey?: {
        readonly keyUri: string;
        /** Absent: the system-assigned identity reads the key. */
        readonly userAssignedIdentityId?: string;
        readonly infrastructureEncryption: "Enabled" | "Disabled";
    };
    readonly resourceGuardId?: string;
    readonly lock?: { readonly name: string; readonly notes: string };
    /** Tags of the vault alone: who answers for what cannot be undone. Absent when nothing of the kind is configured. */
    readonly acknowledgementTags?: Tags;
}

export interface ExistingVault extends ExistingResource {
    readonly kind: "existing";
}

/** Private endpoint of the vault and the DNS zones that make its names resolve to private addresses. */
export interface PrivateAccessModel {
    readonly endpointName: string;
    readonly networkInterfaceName: string;
    readonly connectionName: string;
    /** Sub-resource of the vault: `AzureBackup`. */
    readonly groupId: "AzureBackup";
    readonly zones: readonly PrivateZoneModel[];
}

export interface PrivateZoneModel {
    /** `backup`, `blob` or `queue`. */
    readonly key: string;
    /** Zone name, such as `privatelink.we.backup.windowsazure.com`. */
    readonly zoneName: string;
    /** ID of a zone kept elsewhere (a hub); absent: the environment makes and links the zone. */
    readonly existingId?: string;
    readonly linkName: string;
}
