import type * as pulumi from "@pulumi/pulumi";
import type { SecretArgs } from "@pulumi/azure-native/keyvault/secret";
import { Secret } from "@pulumi/azure-native/keyvault/secret";
import type { Tags } from "../model/types/azure";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** A key vault that secrets are put into, made by the environment or not. */
export interface KeyVaultTarget {
    readonly resourceGroupName: string;
    readonly vaultName: string;
    /** The key vault, if the environment makes it. */
    readonly dependsOn: readonly pulumi.Resource[];
}

/** A secret to be. */
export interface KeyVaultSecret {
    readonly secretName: string;
    readonly value: pulumi.Output<string>;
    readonly contentType: string;
    readonly tags: Tags;
}

/**
 * Registers a secret. Azure keeps a deleted secret for weeks under its name and refuses another one of that name, so a
 * secret is better left alone than deleted: see the options at each use.
 */
export function createKeyVaultSecret(
    parent: pulumi.Resource,
    name: string,
    keyVault: KeyVaultTarget,
    { contentType, secretName, tags, value }: KeyVaultSecret,
    options: Pick<pulumi.CustomResourceOptions, "protect" | "retainOnDelete">,
    transform: Transform<SecretArgs> | undefined,
): Secret {
    return createChild(
        Secret,
        name,
        {
            resourceGroupName: keyVault.resourceGroupName,
            vaultName: keyVault.vaultName,
            secretName,
            tags,
            properties: { value, contentType, attributes: { enabled: true } },
        },
        { ...options, parent, dependsOn: [...keyVault.dependsOn] },
        transform,
    );
}
