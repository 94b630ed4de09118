import * as pulumi from "@pulumi/pulumi";
import type { VirtualMachineExtensionArgs } from "@pulumi/azure-native/compute/virtualMachineExtension";
import type { Secret } from "@pulumi/azure-native/keyvault/secret";
import type { ExtensionModel, JoinExtensionModel, StagingModel } from "../model/types/server";
import type { Placement } from "./placement";

/** Where the platform reads the protected settings of the join extension. */
export type JoinPassword =
    | { readonly secret: Secret; readonly sourceVaultId: pulumi.Input<string> }
    | { readonly secretUrl: string; readonly sourceVaultId: string };

/** Where an extension goes. */
export type ExtensionPlace = Placement & { readonly virtualMachineName: string };

/** Joins the domain; the password stays in Key Vault and is neither in the program's state nor on the disk in plain text. */
export function joinExtensionArgs(
    extension: JoinExtensionModel,
    place: ExtensionPlace,
    password: JoinPassword,
): VirtualMachineExtensionArgs {
    return {
        ...extensionArgs(extension, place),
        settings: extension.settings,
        protectedSettingsFromKeyVault: {
            secretUrl: "secret" in password ? versionedUrl(password.secret) : password.secretUrl,
            sourceVault: { id: password.sourceVaultId },
        },
    };
}

/** Azure Monitor agent; the platform keeps it current. */
export function monitorAgentArgs(extension: ExtensionModel, place: ExtensionPlace): VirtualMachineExtensionArgs {
    return { ...extensionArgs(extension, place), settings: extension.settings, enableAutomaticUpgrade: true };
}

/** The one Custom Script Extension. Its tag, a hash of what it stages, is the only reason for it to run again. */
export function stagingExtensionArgs(extension: StagingModel, place: ExtensionPlace): VirtualMachineExtensionArgs {
    return {
        ...extensionArgs(extension, place),
        settings: extension.settings,
        protectedSettings: { commandToExecute: extension.commandToExecute },
        forceUpdateTag: extension.forceUpdateTag,
    };
}

function extensionArgs(extension: ExtensionModel, place: ExtensionPlace): VirtualMachineExtensionArgs {
    return {
        resourceGroupName: place.resourceGroupName,
        location: place.location,
        tags: place.tags,
        vmName: place.virtualMachineName,
        vmExtensionName: extension.name,
        publisher: extension.publisher,
        type: extension.type,
        typeHandlerVersion: extension.typeHandlerVersion,
        autoUpgradeMinorVersion: true,
        enableAutomaticUpgrade: false,
        suppressFailures: false,
    };
}

/** The URL is no secret, even where the properties around it are. Azure documents the reference with a version. */
function versionedUrl(secret: Secret): pulumi.Output<string> {
    // Waits for the ID too: a plan echoes the configuration without the URL, and knows the ID only after creation.
    return pulumi
        .all([secret.id, pulumi.unsecret(secret.properties)])
        .apply(([, properties]) => properties.secretUriWithVersion);
}
