import * as pulumi from "@pulumi/pulumi";
import type {
    ManagementLockByScope,
    ManagementLockByScopeArgs,
} from "@pulumi/azure-native/authorization/managementLockByScope";
import type { RoleAssignmentArgs } from "@pulumi/azure-native/authorization/roleAssignment";
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment";
import type { VirtualMachineExtensionArgs } from "@pulumi/azure-native/compute/virtualMachineExtension";
import { VirtualMachineExtension } from "@pulumi/azure-native/compute/virtualMachineExtension";
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
import { roleScopeId, secretNamed } from "./roleScope";
import type { JoinPassword } from "./serverExtensionArgs";
import { joinExtensionArgs, monitorAgentArgs, stagingExtensionArgs } from "./serverExtensionArgs";
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
        readonly subnetId: pulumi.Input<string>;
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
    join: "join",
    monitorAgent: "monitor-agent",
    staging: "staging",
    dataCollection: "data-collection",
    patching: "patching",
    readinessMarker: "ready",
    lock: "lock",
} as const;

/**
 * The domain controller knows the machine from then on. Joining again can break its trust, so nothing about the extension
 * is ever changed, least of all by a new password.
 */
const writtenOnce = [
    "autoUpgradeMinorVersion",
    "forceUpdateTag",
    "protectedSettings",
    "protectedSettingsFromKeyVault",
    "settings",
    "typeHandlerVersion",
];

/** The extension returns in minutes; a slow first boot and a slow download may take their time. */
const stagingTimeouts: pulumi.CustomTimeouts = { create: "90m", update: "90m" };

/**
 * One backup server: secrets, machine, roles, domain join, and the step that stages the installation.
 *
 * Azure runs one operation on the extensions of a VM at a time and lets a newer one push out an older one, so they form
 * a chain: join (which restarts the machine), monitor agent, staging. The readiness marker comes after all of it: it
 * exists for a server that is complete. Only then is the server patched, and its VM locked.
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
        const join = this.createJoinExtension();
        const monitorAgent = this.createMonitorAgent(join);
        const staging = this.createStaging(monitorAgent ?? join, secrets);
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

    private createJoinExtension(): VirtualMachineExtension {
        const { network, server } = this.args;
        const args = joinExtensionArgs(server.joinExtension, this.extensionPlace(), this.joinPassword());
        return this.createExtension(suffixes.join, args, network.egressReady, { ignoreChanges: [...writtenOnce] });
    }

    private joinPassword(): JoinPassword {
        const { keyVault, server } = this.args;
        const { password } = server.joinExtension;
        if (password.kind === "existingSecret") return password;
        const secret = secretNamed(password.secretName, keyVault.accountSecrets);
        return { secret, sourceVaultId: keyVault.keyVaultId };
    }

    private createMonitorAgent(join: pulumi.Resource): VirtualMachineExtension | undefined {
        const { monitorAgent } = this.args.server;
        if (monitorAgent === undefined) return undefined;
        const args = monitorAgentArgs(monitorAgent, this.extensionPlace());
        return this.createExtension(suffixes.monitorAgent, args, [join], {});
    }

    private createStaging(previous: pulumi.Resource, secrets: ServerSecrets): VirtualMachineExtension {
        const { server, stagingReady } = this.args;
        const args = stagingExtensionArgs(server.staging, this.extensionPlace());
        const ready = [previous, ...this.roleAssignments, ...secrets.secrets.values(), ...stagingReady];
        return this.createExtension(suffixes.staging, args, ready, { customTimeouts: stagingTimeouts });
    }

    private extensionPlace(): Placement & { readonly virtualMachineName: string } {
        return { ...this.args.placement, virtualMachineName: this.args.server.virtualMachine.name };
    }

    private createExtension(
        suffix: string,
        args: VirtualMachineExtensionArgs,
        dependsOn: readonly pulumi.Resource[],
        options: Pick<pulumi.CustomResourceOptions, "ignoreChanges" | "customTimeouts">,
    ): VirtualMachineExtension {
        const { virtualMachine } = this.machine;
        return createChild(
            VirtualMachineExtension,
            `${this.name}-${suffix}`,
            args,
            // An extension goes with its VM: deleting it by itself needs a VM that runs.
            { ...options, parent: this, dependsOn: [virtualMachine, ...dependsOn], deletedWith: virtualMachine },
            this.args.transform?.extension,
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
