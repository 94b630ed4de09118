import * as pulumi from "@pulumi/pulumi";
import type {
    ManagementLockByScope,
    ManagementLockByScopeArgs,
} from "@pulumi/azure-native/authorization/managementLockByScope";
import type { RoleAssignmentArgs } from "@pulumi/azure-native/authorization/roleAssignment";
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment";
import type {
    VirtualMachineExtension,
    VirtualMachineExtensionArgs,
} from "@pulumi/azure-native/compute/virtualMachineExtension";
import type { Secret } from "@pulumi/azure-native/keyvault/secret";
import type { ConfigurationAssignmentArgs } from "@pulumi/azure-native/maintenance/configurationAssignment";
import { ConfigurationAssignment } from "@pulumi/azure-native/maintenance/configurationAssignment";
import type { DataCollectionRuleAssociationArgs } from "@pulumi/azure-native/monitor/dataCollectionRuleAssociation";
import { DataCollectionRuleAssociation } from "@pulumi/azure-native/monitor/dataCollectionRuleAssociation";
import type { ContainerKey, RoleGrant } from "../model/types/azure";
import type { ServerModel } from "../model/types/server";
import { createDeletionLock } from "./deletionLock";
import type { KeyVaultTarget } from "./keyVaultSecret";
import type { Placement, Safeguards } from "./placement";
import { childOptions } from "./placement";
import type { RoleScopes } from "./roleScope";
import { roleScopeId } from "./roleScope";
import { createExtensionChain, joinPasswordIn } from "./extensionChain";
import type { ServerMachineTransform } from "./serverMachine";
import { ServerMachine } from "./serverMachine";
import type { ServerSecretsTransform } from "./serverSecrets";
import { ServerSecrets } from "./serverSecrets";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Arguments of `BackupServer`. */
export interface BackupServerArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. Everything decided about the server. */
    readonly server: ServerModel;
    /** Required. Where the server is plugged in. */
    readonly network: {
        /** Plain text where it is known, so that a plan says where the server stands. */
        readonly subnetId: pulumi.Input<string>;
        /** Writes to the network that have to be over before an interface is put into it. */
        readonly networkWrites: readonly pulumi.Resource[];
        /** Conditional. Required if the subnet belongs to somebody else. */
        readonly securityGroupId: pulumi.Input<string> | undefined;
        /** What has to exist before the server can reach its domain and Azure. */
        readonly egressReady: readonly pulumi.Resource[];
    };
    /** Required. Where its secrets go, and those it shares with others. */
    readonly keyVault: {
        readonly target: KeyVaultTarget;
        readonly keyVaultId: pulumi.Input<string>;
        /** Secrets of accounts by name. */
        readonly accountSecrets: ReadonlyMap<string, Secret>;
        /** Conditional. Required if the pass phrase of the server is given and not generated. */
        readonly givenPassphrase: pulumi.Input<string> | undefined;
    };
    /** Required. What the identity of the server gets roles on. */
    readonly scopes: {
        readonly vaultId: pulumi.Input<string>;
        readonly containerIds: Readonly<Record<ContainerKey, pulumi.Input<string>>>;
    };
    /** Required. What staging waits for besides domain, identity and egress: the blobs it fetches, private access to the vault. */
    readonly stagingReady: readonly pulumi.Resource[];
    /** Conditional. Required if the server is monitored. */
    readonly dataCollection: { readonly ruleId: pulumi.Input<string>; readonly associationName: string } | undefined;
    /** Conditional. Required if the server is patched in a window. */
    readonly patching: { readonly configurationId: pulumi.Input<string>; readonly assignmentName: string } | undefined;
    /** Required. Guards disks, VM and pass phrase. */
    readonly safeguards: Safeguards;
    /** Optional. Changes children before they are registered. */
    readonly transform?: {
        readonly secrets?: ServerSecretsTransform;
        readonly machine?: ServerMachineTransform;
        readonly roleAssignment?: Transform<RoleAssignmentArgs>;
        readonly extension?: Transform<VirtualMachineExtensionArgs>;
        readonly dataCollection?: Transform<DataCollectionRuleAssociationArgs>;
        readonly patching?: Transform<ConfigurationAssignmentArgs>;
        readonly readinessMarker?: Transform<ManagementLockByScopeArgs>;
        readonly lock?: Transform<ManagementLockByScopeArgs>;
    };
}

const suffixes = {
    secrets: "secrets",
    machine: "machine",
    role: "role",
    dataCollection: "data-collection",
    patching: "patching",
    readinessMarker: "ready",
    lock: "lock",
} as const;

/**
 * One backup server: secrets, machine, roles, domain join, and the step that stages the installation.
 *
 * The readiness marker comes after all of it: it exists for a server that is complete. Only then is the server patched, and
 * its VM locked.
 */
export class BackupServer extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:BackupServer";

    public readonly virtualMachineId: pulumi.Output<string>;
    public readonly principalId: pulumi.Output<string>;
    public readonly privateIpAddress: pulumi.Output<string | undefined>;
    /** Stands for a server that is complete. A lock on the network interface, which has nothing below it that it could be in the way of. */
    public readonly readinessMarker: ManagementLockByScope;
    /** Roles of the server; the lock of a vault has to wait for those on the vault. */
    public readonly roleAssignments: readonly RoleAssignment[];

    private readonly name: string;
    private readonly args: BackupServerArgs;
    private readonly machine: ServerMachine;

    constructor(name: string, args: BackupServerArgs, opts?: pulumi.ComponentResourceOptions) {
        super(BackupServer.__pulumiType, name, { serverName: args.server.name }, opts);
        this.name = name;
        this.args = args;
        const secrets = this.createSecrets();
        this.machine = this.createMachine(secrets);
        const scopes = { ...args.scopes, secrets: new Map([...args.keyVault.accountSecrets, ...secrets.secrets]) };
        this.roleAssignments = args.server.grants.map((grant) => this.createRoleAssignment(grant, scopes));
        const staging = this.createExtensions(secrets);
        const dataCollection = this.createDataCollection();
        this.readinessMarker = this.createReadinessMarker(
            dataCollection === undefined ? [staging] : [staging, dataCollection],
        );
        const patching = this.createPatching(this.readinessMarker);
        this.createLock([
            this.readinessMarker,
            ...(dataCollection === undefined ? [] : [dataCollection]),
            ...(patching === undefined ? [] : [patching]),
        ]);
        this.virtualMachineId = this.machine.virtualMachine.id;
        this.principalId = this.machine.principalId;
        this.privateIpAddress = this.machine.privateIpAddress;
        this.registerOutputs({ virtualMachineId: this.virtualMachineId, privateIpAddress: this.privateIpAddress });
    }

    private createSecrets(): ServerSecrets {
        const { keyVault, placement, safeguards, server, transform } = this.args;
        return new ServerSecrets(
            `${this.name}-${suffixes.secrets}`,
            {
                keyVault: keyVault.target,
                passphrase: server.passphrase,
                givenPassphrase: keyVault.givenPassphrase,
                localAdministrator: server.localAdministrator,
                safeguards,
                tags: placement.tags,
                transform: transform?.secrets,
            },
            { parent: this },
        );
    }

    private createMachine(secrets: ServerSecrets): ServerMachine {
        const { network, placement, safeguards, server, transform } = this.args;
        return new ServerMachine(
            `${this.name}-${suffixes.machine}`,
            {
                placement,
                server,
                subnetId: network.subnetId,
                networkWrites: network.networkWrites,
                securityGroupId: network.securityGroupId,
                localAdministratorPassword: secrets.localAdministratorPassword,
                safeguards,
                transform: transform?.machine,
            },
            { parent: this },
        );
    }

    private createRoleAssignment(grant: RoleGrant, scopes: RoleScopes): RoleAssignment {
        return createChild(
            RoleAssignment,
            `${this.name}-${suffixes.role}-${grant.key}`,
            {
                scope: roleScopeId(grant.scope, scopes),
                roleAssignmentName: grant.assignmentName,
                roleDefinitionId: grant.roleDefinitionId,
                principalId: this.machine.principalId,
                // Spares Azure the look-up of a principal that it may not have replicated yet.
                principalType: "ServicePrincipal",
                description: grant.purpose,
            },
            // The name is fixed, so the old assignment has to go before a new one can come.
            { parent: this, deleteBeforeReplace: true },
            this.args.transform?.roleAssignment,
        );
    }

    /** The last of the chain, which stages the installation. */
    private createExtensions(secrets: ServerSecrets): VirtualMachineExtension {
        const { keyVault, network, placement, server, stagingReady, transform } = this.args;
        return createExtensionChain(
            this.name,
            {
                place: { ...placement, virtualMachineName: server.virtualMachine.name },
                extensions: server,
                virtualMachine: this.machine.virtualMachine,
                joinPassword: joinPasswordIn(keyVault, server.joinExtension),
                joinReady: network.egressReady,
                stagingReady: [...this.roleAssignments, ...secrets.secrets.values(), ...stagingReady],
                transform: transform?.extension,
            },
            this,
        );
    }

    private createDataCollection(): DataCollectionRuleAssociation | undefined {
        const { dataCollection, transform } = this.args;
        if (dataCollection === undefined) return undefined;
        return createChild(
            DataCollectionRuleAssociation,
            `${this.name}-${suffixes.dataCollection}`,
            {
                resourceUri: this.machine.virtualMachine.id,
                associationName: dataCollection.associationName,
                dataCollectionRuleId: dataCollection.ruleId,
            },
            // Deleted by itself, before the VM: Azure refuses to delete a rule that still has associations.
            { parent: this },
            transform?.dataCollection,
        );
    }

    /** Only for a server that is complete: a restart for updates must not interrupt its installation. */
    private createPatching(readinessMarker: pulumi.Resource): ConfigurationAssignment | undefined {
        const { patching, placement, server, transform } = this.args;
        if (patching === undefined) return undefined;
        const { virtualMachine } = this.machine;
        return createChild(
            ConfigurationAssignment,
            `${this.name}-${suffixes.patching}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                providerName: "Microsoft.Compute",
                resourceType: "virtualMachines",
                resourceName: server.virtualMachine.name,
                resourceId: virtualMachine.id,
                configurationAssignmentName: patching.assignmentName,
                maintenanceConfigurationId: patching.configurationId,
            },
            childOptions(this, placement, { dependsOn: [readinessMarker] }),
            transform?.patching,
        );
    }

    /**
     * Comes after all that makes a server complete. Not on the VM: a lock there stops the deletion of whatever hangs on the VM
     * as well, so that monitoring or patching could never be switched off while the server is ready.
     */
    private createReadinessMarker(dependsOn: readonly pulumi.Resource[]): ManagementLockByScope {
        const { server, transform } = this.args;
        return createDeletionLock(
            `${this.name}-${suffixes.readinessMarker}`,
            { ...server.readinessMarker, scope: this.machine.networkInterface.id },
            { parent: this, dependsOn: [...dependsOn] },
            transform?.readinessMarker,
        );
    }

    /**
     * Keeps the VM, whose system disk holds the catalogue of all backups, from being deleted in the portal. After everything that
     * hangs on the VM, so that it is the first to go: switched off in the configuration, it makes way for any other removal of
     * the same run.
     */
    private createLock(dependsOn: readonly pulumi.Resource[]): ManagementLockByScope | undefined {
        const { server, transform } = this.args;
        if (server.lock === undefined) return undefined;
        return createDeletionLock(
            `${this.name}-${suffixes.lock}`,
            { ...server.lock, scope: this.machine.virtualMachine.id },
            { parent: this, dependsOn: [...dependsOn] },
            transform?.lock,
        );
    }
}
