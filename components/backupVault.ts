import * as pulumi from "@pulumi/pulumi";
import type {
    ManagementLockByScope,
    ManagementLockByScopeArgs,
} from "@pulumi/azure-native/authorization/managementLockByScope";
import type { ResourceGuardProxyArgs } from "@pulumi/azure-native/recoveryservices/resourceGuardProxy";
import { ResourceGuardProxy } from "@pulumi/azure-native/recoveryservices/resourceGuardProxy";
import type { VaultArgs } from "@pulumi/azure-native/recoveryservices/vault";
import { Vault } from "@pulumi/azure-native/recoveryservices/vault";
import type { NewVault, VaultModel } from "../model/types/vault";
import { createDeletionLock } from "./deletionLock";
import type { Placement, Safeguards } from "./placement";
import { childOptions } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Arguments of `BackupVault`. */
export interface BackupVaultArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. The vault to make, or the existing one to use. */
    readonly vault: VaultModel;
    /** Required. Guards the vault: deleting it would take the recovery points. */
    readonly safeguards: Safeguards;
    /** Optional. Changes children before they are registered. */
    readonly transform?: {
        readonly vault?: Transform<VaultArgs>;
        readonly resourceGuardProxy?: Transform<ResourceGuardProxyArgs>;
        readonly lock?: Transform<ManagementLockByScopeArgs>;
    };
}

const suffixes = { vault: "vault", resourceGuardProxy: "resource-guard", lock: "vault-lock" } as const;

/**
 * A Recovery Services vault with everything that belongs in its first request, or a handle on an existing one.
 *
 * Redundancy, soft delete and immutability are properties of the vault: azure-native has no resources for the older
 * settings, Azure refuses to mix the two ways, and redundancy is fixed once the first server is registered.
 *
 * Something that must come after the vault waits for `vaultId`, never for the component: the lock is a child as well, is
 * made last, and waits for the rest.
 */
export class BackupVault extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:BackupVault";

    /** ARM ID of the vault. */
    public readonly vaultId: pulumi.Output<string>;
    /** Name of the vault. */
    public readonly vaultName: pulumi.Output<string>;
    /** Resource group of the vault; another one than that of the environment for an existing vault. */
    public readonly resourceGroupName: pulumi.Output<string>;
    /** The vault, if the environment makes it. */
    public readonly vault: Vault | undefined;
    /** Association with the resource guard, if there is one. */
    public readonly resourceGuardProxy: ResourceGuardProxy | undefined;

    private readonly name: string;
    private readonly args: BackupVaultArgs;

    constructor(name: string, args: BackupVaultArgs, opts?: pulumi.ComponentResourceOptions) {
        super(BackupVault.__pulumiType, name, { vaultName: args.vault.name, kind: args.vault.kind }, opts);
        this.name = name;
        this.args = args;
        if (args.vault.kind === "new") {
            this.vault = this.createVault(args.vault);
            this.resourceGuardProxy = this.createResourceGuardProxy(args.vault, this.vault);
            this.vaultId = this.vault.id;
            this.resourceGroupName = pulumi.output(args.placement.resourceGroupName);
        } else {
            this.vaultId = pulumi.output(args.vault.id);
            this.resourceGroupName = pulumi.output(args.vault.resourceGroupName);
        }
        this.vaultName = pulumi.output(args.vault.name);
        this.registerOutputs({ vaultId: this.vaultId, vaultName: this.vaultName });
    }

    /**
     * Locks the vault against deletion, if the model says so. To be called last.
     *
     * The lock also stops the deletion of whatever hangs on the vault: role assignments, diagnostic settings, private
     * endpoint connections. So it has to go first when an environment is destroyed, and therefore depends on them all.
     *
     * @param dependents everything whose scope or target is the vault
     */
    public lock(dependents: readonly pulumi.Resource[]): ManagementLockByScope | undefined {
        const { vault } = this.args;
        if (vault.kind !== "new" || vault.lock === undefined) return undefined;
        const guard = this.resourceGuardProxy === undefined ? [] : [this.resourceGuardProxy];
        return createDeletionLock(
            `${this.name}-${suffixes.lock}`,
            { ...vault.lock, scope: this.vaultId },
            childOptions(this, this.args.placement, { dependsOn: [...guard, ...dependents] }),
            this.args.transform?.lock,
        );
    }

    private createVault(vault: NewVault): Vault {
        const { placement, safeguards, transform } = this.args;
        return createChild(
            Vault,
            `${this.name}-${suffixes.vault}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: { ...placement.tags, ...vault.acknowledgementTags },
                vaultName: vault.name,
                sku: { name: "RS0", tier: "Standard" },
                identity: vaultIdentity(vault),
                properties: vaultProperties(vault),
            },
            childOptions(this, placement, { ...safeguards }),
            transform?.vault,
        );
    }

    /** Azure accepts exactly one association per vault, under this name. */
    private createResourceGuardProxy(model: NewVault, vault: Vault): ResourceGuardProxy | undefined {
        if (model.resourceGuardId === undefined) return undefined;
        const { placement, safeguards, transform } = this.args;
        return createChild(
            ResourceGuardProxy,
            `${this.name}-${suffixes.resourceGuardProxy}`,
            {
                resourceGroupName: placement.resourceGroupName,
                vaultName: model.name,
                resourceGuardProxyName: "VaultProxy",
                tags: placement.tags,
                properties: { resourceGuardResourceId: model.resourceGuardId },
            },
            // Removing the association is what the guard forbids: it stays with a vault that stays.
            childOptions(this, placement, { dependsOn: [vault], retainOnDelete: safeguards.retainOnDelete }),
            transform?.resourceGuardProxy,
        );
    }
}

type VaultProperties = NonNullable<pulumi.Unwrap<VaultArgs["properties"]>>;
type VaultIdentity = NonNullable<pulumi.Unwrap<VaultArgs["identity"]>>;

function vaultIdentity({ identity }: NewVault): VaultIdentity {
    return identity.type === "SystemAssigned"
        ? { type: identity.type }
        : { type: identity.type, userAssignedIdentities: [identity.userAssignedIdentityId] };
}

function vaultProperties(vault: NewVault): VaultProperties {
    return {
        publicNetworkAccess: vault.publicNetworkAccess,
        redundancySettings: {
            standardTierStorageRedundancy: vault.redundancy,
            crossRegionRestore: vault.crossRegionRestore ? "Enabled" : "Disabled",
        },
        securitySettings: {
            softDeleteSettings: {
                softDeleteState: vault.softDelete.state,
                softDeleteRetentionPeriodInDays: vault.softDelete.retentionDays,
                // The security PIN for hybrid workloads, which a backup server is; always-on soft delete keeps it on as well.
                enhancedSecurityState: vault.softDelete.state,
            },
            immutabilitySettings: { state: vault.immutability },
        },
        // Alerts of Azure Monitor for every failed job; the classic ones are on their way out.
        monitoringSettings: {
            azureMonitorAlertSettings: {
                alertsForAllJobFailures: "Enabled",
                alertsForAllReplicationIssues: "Disabled",
                alertsForAllFailoverIssues: "Disabled",
            },
            classicAlertSettings: {
                alertsForCriticalOperations: "Disabled",
                emailNotificationsForSiteRecovery: "Disabled",
            },
        },
        ...(vault.customerManagedKey === undefined ? {} : { encryption: vaultEncryption(vault.customerManagedKey) }),
    };
}

function vaultEncryption(key: NonNullable<NewVault["customerManagedKey"]>): NonNullable<VaultProperties["encryption"]> {
    return {
        keyVaultProperties: { keyUri: key.keyUri },
        infrastructureEncryption: key.infrastructureEncryption,
        kekIdentity:
            key.userAssignedIdentityId === undefined
                ? { useSystemAssignedIdentity: true }
                : { useSystemAssignedIdentity: false, userAssignedIdentity: key.userAssignedIdentityId },
    };
}
