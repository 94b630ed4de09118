import * as pulumi from "@pulumi/pulumi";
import type { ResourceGroupArgs } from "@pulumi/azure-native/resources/resourceGroup";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup";
import type { EnvironmentModel } from "../model/types/environment";
import type { ServerModel } from "../model/types/server";
import type { ArtifactStoreArgs } from "./artifactStore";
import { ArtifactStore } from "./artifactStore";
import type { BackupNetworkArgs } from "./backupNetwork";
import { BackupNetwork } from "./backupNetwork";
import type { BackupServerArgs } from "./backupServer";
import { BackupServer } from "./backupServer";
import type { BackupVaultArgs } from "./backupVault";
import { BackupVault } from "./backupVault";
import type { EnvironmentSecrets } from "./environmentSecrets";
import type { MonitoringArgs } from "./monitoring";
import { Monitoring } from "./monitoring";
import type { PatchWindowArgs } from "./patchWindow";
import { PatchWindow } from "./patchWindow";
import type { Placement, Safeguards } from "./placement";
import { withoutVersionAliases } from "./registration";
import type { SecretStoreArgs } from "./secretStore";
import { SecretStore } from "./secretStore";
import type { EnvironmentParts } from "./serverWiring";
import { serverArgs } from "./serverWiring";
import type { Transform } from "./transform";
import { createChild } from "./transform";
import type { VaultPrivateAccessArgs } from "./vaultPrivateAccess";
import { VaultPrivateAccess } from "./vaultPrivateAccess";

/** Arguments of `BackupEnvironment`. */
export interface BackupEnvironmentArgs {
    /** Required. Every decision about the environment, from `buildModel`. */
    readonly model: EnvironmentModel;
    /** Optional. Secrets that the configuration holds itself. @default - the configuration refers to secrets in a Key Vault */
    readonly secrets?: EnvironmentSecrets;
    /** Optional. Changes children of any depth before they are registered. */
    readonly transform?: {
        readonly resourceGroup?: Transform<ResourceGroupArgs>;
        readonly vault?: NonNullable<BackupVaultArgs["transform"]>;
        readonly privateAccess?: NonNullable<VaultPrivateAccessArgs["transform"]>;
        readonly network?: NonNullable<BackupNetworkArgs["transform"]>;
        readonly secretStore?: NonNullable<SecretStoreArgs["transform"]>;
        readonly artifactStore?: NonNullable<ArtifactStoreArgs["transform"]>;
        readonly monitoring?: NonNullable<MonitoringArgs["transform"]>;
        readonly patchWindow?: NonNullable<PatchWindowArgs["transform"]>;
        /** Reaches every server. */
        readonly server?: NonNullable<BackupServerArgs["transform"]>;
    };
}

const suffixes = {
    resourceGroup: "group",
    vault: "vault",
    network: "network",
    privateAccess: "private-access",
    secretStore: "secrets",
    artifactStore: "artifacts",
    monitoring: "monitoring",
    patchWindow: "patching",
} as const;

/**
 * A whole backup environment: vault, network, stores, servers, monitoring.
 *
 * The order is that of need and nothing more: a server's VM is made as soon as its subnet exists; only its staging waits for
 * the way out, for private access to the vault and for what it fetches.
 *
 * @example
 * const backup = new BackupEnvironment("prod", { model: buildModel(environment, { stack: "prod", guestFiles }) });
 * export const vaultId = backup.vaultId;
 */
export class BackupEnvironment extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:BackupEnvironment";

    public readonly resourceGroup: ResourceGroup;
    public readonly vaultId: pulumi.Output<string>;
    public readonly virtualNetworkId: pulumi.Output<string>;
    public readonly keyVaultUri: string;
    /** Public addresses that the outside sees, when a NAT gateway is made here. */
    public readonly publicIpAddresses: pulumi.Output<(string | undefined)[]> | undefined;
    /** Actual address of the firewall made here; the route table expects the one in the model. */
    public readonly firewallAddress: pulumi.Output<string> | undefined;
    /** By server name, the map key of the configuration. */
    public readonly servers: ReadonlyMap<string, BackupServer>;

    private readonly name: string;
    private readonly args: BackupEnvironmentArgs;
    private readonly safeguards: Safeguards;
    private readonly placement: Placement;

    constructor(name: string, args: BackupEnvironmentArgs, opts?: pulumi.ComponentResourceOptions) {
        const { model } = args;
        super(
            BackupEnvironment.__pulumiType,
            name,
            curatedInputs(model),
            withoutVersionAliases(model.keepVersionAliases, opts),
        );
        this.name = name;
        this.args = args;
        this.safeguards = { protect: model.protection.protect, retainOnDelete: model.protection.retainOnDelete };
        this.resourceGroup = this.createResourceGroup();
        this.placement = {
            resourceGroupName: model.resourceGroupName,
            location: model.place.location,
            tags: model.tags,
            dependsOn: [this.resourceGroup],
        };
        const vault = this.createVault();
        const network = this.createNetwork();
        const privateAccess = this.createPrivateAccess(vault, network);
        const secretStore = this.createSecretStore(network);
        const artifacts = this.createArtifactStore(network);
        const monitoring = this.createMonitoring(vault);
        const patchWindow = this.createPatchWindow();
        const parts = { vault, network, privateAccess, secretStore, artifacts, monitoring, patchWindow };
        this.servers = new Map(model.servers.map((server) => [server.name, this.createServer(server, parts)]));
        monitoring?.raiseAlerts([...this.servers.values()].map(({ readinessMarker }) => readinessMarker));
        this.lockVault(parts);

        this.vaultId = vault.vaultId;
        this.virtualNetworkId = network.virtualNetworkId;
        this.keyVaultUri = secretStore.uri;
        this.publicIpAddresses = network.publicIpAddresses;
        this.firewallAddress = network.firewallAddress;
        this.registerOutputs({ vaultId: this.vaultId, keyVaultUri: this.keyVaultUri });
    }

    private createResourceGroup(): ResourceGroup {
        const { model, transform } = this.args;
        return createChild(
            ResourceGroup,
            `${this.name}-${suffixes.resourceGroup}`,
            { resourceGroupName: model.resourceGroupName, location: model.place.location, tags: model.tags },
            { parent: this, ...this.safeguards },
            transform?.resourceGroup,
        );
    }

    private createVault(): BackupVault {
        const { model, transform } = this.args;
        return new BackupVault(
            `${this.name}-${suffixes.vault}`,
            { placement: this.placement, vault: model.vault, safeguards: this.safeguards, ...given(transform?.vault) },
            { parent: this },
        );
    }

    private createNetwork(): BackupNetwork {
        const { model, transform } = this.args;
        return new BackupNetwork(
            `${this.name}-${suffixes.network}`,
            {
                placement: this.placement,
                network: model.network,
                safeguards: this.safeguards,
                ...given(transform?.network),
            },
            { parent: this },
        );
    }

    private createPrivateAccess(vault: BackupVault, network: BackupNetwork): VaultPrivateAccess | undefined {
        const { model, transform } = this.args;
        const { privateEndpointSubnet } = model.network;
        if (model.privateAccess === undefined || privateEndpointSubnet === undefined) return undefined;
        return new VaultPrivateAccess(
            `${this.name}-${suffixes.privateAccess}`,
            {
                placement: this.placement,
                privateAccess: model.privateAccess,
                vaultId: vault.vaultId,
                subnetId: privateEndpointSubnet.id,
                networkWrites: network.writes,
                virtualNetworkId: network.virtualNetworkId,
                ...given(transform?.privateAccess),
            },
            { parent: this },
        );
    }

    private createSecretStore(network: BackupNetwork): SecretStore {
        const { model, secrets, transform } = this.args;
        return new SecretStore(
            `${this.name}-${suffixes.secretStore}`,
            {
                placement: this.placement,
                keyVault: model.keyVault,
                tenantId: model.place.tenantId,
                passwords: { join: secrets?.joinPassword, setup: secrets?.setupPassword },
                serverSubnetId: model.network.serverSubnet.id,
                networkWrites: network.writes,
                safeguards: this.safeguards,
                ...given(transform?.secretStore),
            },
            { parent: this },
        );
    }

    private createArtifactStore(network: BackupNetwork): ArtifactStore {
        const { model, transform } = this.args;
        return new ArtifactStore(
            `${this.name}-${suffixes.artifactStore}`,
            {
                placement: this.placement,
                storage: model.storage,
                settings: model.servers.map(({ name, staging }) => ({ server: name, blob: staging.settingsBlob })),
                serverSubnetId: model.network.serverSubnet.id,
                networkWrites: network.writes,
                safeguards: this.safeguards,
                ...given(transform?.artifactStore),
            },
            { parent: this },
        );
    }

    private createMonitoring(vault: BackupVault): Monitoring | undefined {
        const { model, transform } = this.args;
        if (model.monitoring === undefined) return undefined;
        return new Monitoring(
            `${this.name}-${suffixes.monitoring}`,
            {
                placement: this.placement,
                monitoring: model.monitoring,
                vaultId: vault.vaultId,
                ...given(transform?.monitoring),
            },
            { parent: this },
        );
    }

    private createPatchWindow(): PatchWindow | undefined {
        const { model, transform } = this.args;
        if (model.maintenance === undefined) return undefined;
        return new PatchWindow(
            `${this.name}-${suffixes.patchWindow}`,
            { placement: this.placement, maintenance: model.maintenance, ...given(transform?.patchWindow) },
            { parent: this },
        );
    }

    private createServer(server: ServerModel, parts: EnvironmentParts): BackupServer {
        const { model, secrets, transform } = this.args;
        const wiring = { placement: this.placement, safeguards: this.safeguards, model, secrets };
        return new BackupServer(
            `${this.name}-${server.name}`,
            { ...serverArgs(server, parts, wiring), ...given(transform?.server) },
            { parent: this },
        );
    }

    /** Last: the lock stops the deletion of whatever hangs on the vault, so it has to be the first to go. */
    private lockVault({ vault, monitoring, privateAccess }: EnvironmentParts): void {
        vault.lock([
            ...(privateAccess === undefined ? [] : [privateAccess.endpoint]),
            ...(monitoring?.onVault ?? []),
            ...[...this.servers.values()].flatMap(({ roleAssignments }) => roleAssignments),
        ]);
    }
}

/** What the state keeps of the inputs: enough to tell environments apart, no secret, nothing large. */
function curatedInputs({ stack, place, servers }: EnvironmentModel): pulumi.Inputs {
    return {
        environment: stack,
        location: place.location,
        cloud: place.cloud,
        servers: servers.map(({ name }) => name),
    };
}

/** An optional argument is left out rather than given as `undefined`. */
function given<T>(transform: T | undefined): { readonly transform?: T } {
    return transform === undefined ? {} : { transform };
}
