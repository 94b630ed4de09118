import type * as pulumi from "@pulumi/pulumi";
import type { VirtualMachineExtensionArgs } from "@pulumi/azure-native/compute/virtualMachineExtension";
import { VirtualMachineExtension } from "@pulumi/azure-native/compute/virtualMachineExtension";
import type { Secret } from "@pulumi/azure-native/keyvault/secret";
import type { JoinExtensionModel, ServerModel } from "../model/types/server";
import { secretNamed } from "./roleScope";
import type { ExtensionPlace, JoinPassword } from "./serverExtensionArgs";
import { joinExtensionArgs, monitorAgentArgs, stagingExtensionArgs } from "./serverExtensionArgs";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** What the extensions of one server are made of, and what they wait for. */
export interface ExtensionChainArgs {
    /** Required. Resource group, region, tags and name of the VM. */
    readonly place: ExtensionPlace;
    /** Required. Decisions about each of them; without a monitor agent the chain has two links. */
    readonly extensions: Pick<ServerModel, "joinExtension" | "monitorAgent" | "staging">;
    /** Required. The VM that they belong to, and go with. */
    readonly virtualMachine: pulumi.Resource;
    /** Required. Where the platform reads the password of the account that joins the domain. */
    readonly joinPassword: JoinPassword;
    /** Required. What the join waits for besides the VM: a way to the domain. */
    readonly joinReady: readonly pulumi.Resource[];
    /** Required. What staging waits for besides the extension before it: roles, secrets, blobs. */
    readonly stagingReady: readonly pulumi.Resource[];
    /** Conditional. Required if the extensions are changed before they are registered. */
    readonly transform: Transform<VirtualMachineExtensionArgs> | undefined;
}

const suffixes = {
    join: "join",
    monitorAgent: "monitor-agent",
    staging: "staging",
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
 * Registers the extensions of a server below `parent`: join (which restarts the machine), monitor agent, staging. Answers with
 * the last one.
 *
 * A chain, because Azure runs one operation on the extensions of a VM at a time and lets a newer one push out an older one.
 */
export function createExtensionChain(
    name: string,
    args: ExtensionChainArgs,
    parent: pulumi.Resource,
): VirtualMachineExtension {
    const { extensions, joinPassword, joinReady, place, stagingReady, transform, virtualMachine } = args;
    const create = (
        suffix: string,
        extension: VirtualMachineExtensionArgs,
        dependsOn: readonly pulumi.Resource[],
        options: Pick<pulumi.CustomResourceOptions, "ignoreChanges" | "customTimeouts"> = {},
    ): VirtualMachineExtension =>
        createChild(
            VirtualMachineExtension,
            `${name}-${suffix}`,
            extension,
            // An extension goes with its VM: deleting it by itself needs a VM that runs.
            { ...options, parent, dependsOn: [virtualMachine, ...dependsOn], deletedWith: virtualMachine },
            transform,
        );

    const join = create(suffixes.join, joinExtensionArgs(extensions.joinExtension, place, joinPassword), joinReady, {
        ignoreChanges: [...writtenOnce],
    });
    const monitorAgent =
        extensions.monitorAgent === undefined
            ? undefined
            : create(suffixes.monitorAgent, monitorAgentArgs(extensions.monitorAgent, place), [join]);
    return create(
        suffixes.staging,
        stagingExtensionArgs(extensions.staging, place),
        [monitorAgent ?? join, ...stagingReady],
        { customTimeouts: stagingTimeouts },
    );
}

/** Secrets of accounts that a key vault of the environment holds. */
export interface AccountSecrets {
    readonly keyVaultId: pulumi.Input<string>;
    /** By name. */
    readonly accountSecrets: ReadonlyMap<string, Secret>;
}

/** Where the password of the joining account is: in a key vault of others, or among the secrets of this environment. */
export function joinPasswordIn(
    { accountSecrets, keyVaultId }: AccountSecrets,
    { password }: Pick<JoinExtensionModel, "password">,
): JoinPassword {
    return password.kind === "existingSecret"
        ? password
        : { secret: secretNamed(password.secretName, accountSecrets), sourceVaultId: keyVaultId };
}
