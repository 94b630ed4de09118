import * as pulumi from "@pulumi/pulumi";
import type { BlobArgs } from "@pulumi/azure-native/storage/blob";
import { Blob } from "@pulumi/azure-native/storage/blob";
import type { BlobContainerArgs } from "@pulumi/azure-native/storage/blobContainer";
import { BlobContainer } from "@pulumi/azure-native/storage/blobContainer";
import type { BlobServicePropertiesArgs } from "@pulumi/azure-native/storage/blobServiceProperties";
import { BlobServiceProperties } from "@pulumi/azure-native/storage/blobServiceProperties";
import type { ManagementPolicyArgs } from "@pulumi/azure-native/storage/managementPolicy";
import { ManagementPolicy } from "@pulumi/azure-native/storage/managementPolicy";
import type { StorageAccountArgs } from "@pulumi/azure-native/storage/storageAccount";
import { StorageAccount } from "@pulumi/azure-native/storage/storageAccount";
import type { ContainerKey } from "../model/types/azure";
import type { ContentAddressedBlob, StorageModel } from "../model/types/stores";
import type { Placement, Safeguards } from "./placement";
import { childOptions } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Arguments of `ArtifactStore`. */
export interface ArtifactStoreArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. Account, containers, guest package. */
    readonly storage: StorageModel;
    /** Required. Settings document per server. */
    readonly settings: readonly ServerSettings[];
    /** Conditional. Required if the account admits the subnet of the servers. Plain, so that a plan shows the rules whole. */
    readonly serverSubnetId: string;
    /** Conditional. Required if that subnet is made by the same program: the writes to its network. */
    readonly networkWrites: readonly pulumi.Resource[];
    /** Required. Guards of the account and of the copies of the catalogues in it. */
    readonly safeguards: Safeguards;
    /** Optional. Changes children before they are registered. */
    readonly transform?: {
        readonly account?: Transform<StorageAccountArgs>;
        readonly blobService?: Transform<BlobServicePropertiesArgs>;
        readonly container?: Transform<BlobContainerArgs>;
        readonly lifecycle?: Transform<ManagementPolicyArgs>;
        readonly blob?: Transform<BlobArgs>;
    };
}

/** Settings document of one server. */
export interface ServerSettings {
    /** Name of the server. */
    readonly server: string;
    readonly blob: ContentAddressedBlob;
}

const suffixes = {
    account: "account",
    blobService: "blob-service",
    container: "container",
    lifecycle: "lifecycle",
    guestPackage: "guest-package",
    settings: "settings",
} as const;

/** Days in which a deleted blob or container can be taken back. */
const undeleteDays = 14;

/**
 * Storage for the mirror of the installer, for what runs in the servers, for what they report, and for the copies of their
 * catalogues. Private containers; the servers come in by their identity.
 */
export class ArtifactStore extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:ArtifactStore";

    public readonly accountId: pulumi.Output<string>;
    public readonly containers: Readonly<Record<ContainerKey, BlobContainer>>;
    public readonly guestPackage: Blob;
    /** Settings documents by server name. */
    public readonly settings: ReadonlyMap<string, Blob>;

    private readonly name: string;
    private readonly args: ArtifactStoreArgs;

    constructor(name: string, args: ArtifactStoreArgs, opts?: pulumi.ComponentResourceOptions) {
        super(ArtifactStore.__pulumiType, name, { accountName: args.storage.accountName }, opts);
        this.name = name;
        this.args = args;
        const account = this.createAccount();
        const blobService = this.createBlobService(account);
        this.containers = {
            packages: this.createContainer("packages", account),
            scripts: this.createContainer("scripts", account),
            status: this.createContainer("status", account),
            // Without its catalogue a rebuilt server cannot read its pool.
            catalogue: this.createContainer("catalogue", account, this.args.safeguards),
        };
        this.createLifecycle(blobService);
        this.guestPackage = this.createBlob(suffixes.guestPackage, args.storage.guestPackage);
        this.settings = new Map(
            args.settings.map(({ blob, server }) => [server, this.createBlob(`${suffixes.settings}-${server}`, blob)]),
        );
        this.accountId = account.id;
        this.registerOutputs({ accountId: this.accountId });
    }

    private createAccount(): StorageAccount {
        const { networkWrites, placement, safeguards, serverSubnetId, storage, transform } = this.args;
        return createChild(
            StorageAccount,
            `${this.name}-${suffixes.account}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                accountName: storage.accountName,
                kind: "StorageV2",
                sku: { name: storage.sku },
                accessTier: "Hot",
                minimumTlsVersion: "TLS1_2",
                enableHttpsTrafficOnly: true,
                allowBlobPublicAccess: false,
                allowCrossTenantReplication: false,
                // The provider uploads blobs with the account key: docs/decisions/0005-shared-key.md
                allowSharedKeyAccess: true,
                defaultToOAuthAuthentication: true,
                publicNetworkAccess: "Enabled",
                networkRuleSet: {
                    bypass: "AzureServices",
                    defaultAction: storage.defaultAction,
                    ipRules: storage.allowedAddressRanges.map((range) => ({
                        iPAddressOrRange: range,
                        action: "Allow" as const,
                    })),
                    virtualNetworkRules: storage.admitServerSubnet
                        ? [{ virtualNetworkResourceId: serverSubnetId, action: "Allow" as const }]
                        : [],
                },
            },
            childOptions(this, placement, {
                ...safeguards,
                dependsOn: storage.admitServerSubnet ? networkWrites : [],
            }),
            transform?.account,
        );
    }

    private createBlobService(account: StorageAccount): BlobServiceProperties {
        const { placement, storage, transform } = this.args;
        return createChild(
            BlobServiceProperties,
            `${this.name}-${suffixes.blobService}`,
            {
                resourceGroupName: placement.resourceGroupName,
                accountName: storage.accountName,
                blobServicesName: "default",
                isVersioningEnabled: true,
                deleteRetentionPolicy: { enabled: true, days: undeleteDays },
                containerDeleteRetentionPolicy: { enabled: true, days: undeleteDays },
            },
            childOptions(this, placement, { dependsOn: [account] }),
            transform?.blobService,
        );
    }

    private createContainer(
        key: ContainerKey,
        account: StorageAccount,
        guards: Partial<Safeguards> = {},
    ): BlobContainer {
        const { placement, storage, transform } = this.args;
        return createChild(
            BlobContainer,
            `${this.name}-${suffixes.container}-${key}`,
            {
                resourceGroupName: placement.resourceGroupName,
                accountName: storage.accountName,
                containerName: storage.containers[key],
                publicAccess: "None",
            },
            childOptions(this, placement, { ...guards, dependsOn: [account] }),
            transform?.container,
        );
    }

    /**
     * A server overwrites its status every few moments, and versioning would keep them all. Copies of a catalogue go after their days;
     * what is deleted becomes a version first, so versions have their days too.
     */
    private createLifecycle(blobService: BlobServiceProperties): ManagementPolicy {
        const { placement, storage, transform } = this.args;
        return createChild(
            ManagementPolicy,
            `${this.name}-${suffixes.lifecycle}`,
            {
                resourceGroupName: placement.resourceGroupName,
                accountName: storage.accountName,
                managementPolicyName: "default",
                policy: {
                    rules: [
                        {
                            name: "old-status-versions",
                            type: "Lifecycle",
                            enabled: true,
                            definition: {
                                filters: { blobTypes: ["blockBlob"], prefixMatch: [`${storage.containers.status}/`] },
                                actions: {
                                    version: { delete: { daysAfterCreationGreaterThan: storage.statusRetentionDays } },
                                },
                            },
                        },
                        {
                            name: "old-catalogue-copies",
                            type: "Lifecycle",
                            enabled: true,
                            definition: {
                                filters: {
                                    blobTypes: ["blockBlob"],
                                    prefixMatch: [`${storage.containers.catalogue}/`],
                                },
                                actions: {
                                    baseBlob: {
                                        delete: { daysAfterModificationGreaterThan: storage.catalogueRetentionDays },
                                    },
                                    version: {
                                        delete: { daysAfterCreationGreaterThan: storage.catalogueRetentionDays },
                                    },
                                },
                            },
                        },
                    ],
                },
            },
            childOptions(this, placement, { dependsOn: [blobService] }),
            transform?.lifecycle,
        );
    }

    /** The name of the blob carries the hash of its content: a change is a new blob, which is there before the old one goes. */
    private createBlob(suffix: string, { blobName, text }: ContentAddressedBlob): Blob {
        const { placement, storage, transform } = this.args;
        return createChild(
            Blob,
            `${this.name}-${suffix}`,
            {
                resourceGroupName: placement.resourceGroupName,
                accountName: storage.accountName,
                containerName: storage.containers.scripts,
                blobName,
                type: "Block",
                contentType: "application/json",
                source: new pulumi.asset.StringAsset(text),
            },
            childOptions(this, placement, { dependsOn: [this.containers.scripts] }),
            transform?.blob,
        );
    }
}
