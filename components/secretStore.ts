import * as pulumi from "@pulumi/pulumi";
import type { Secret, SecretArgs } from "@pulumi/azure-native/keyvault/secret";
import type { VaultArgs } from "@pulumi/azure-native/keyvault/vault";
import { Vault } from "@pulumi/azure-native/keyvault/vault";
import type { AccountSecret, KeyVaultModel, NewKeyVault } from "../model/types/stores";
import type { KeyVaultTarget } from "./keyVaultSecret";
import { createKeyVaultSecret } from "./keyVaultSecret";
import type { Placement, Safeguards } from "./placement";
import { childOptions } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Arguments of `SecretStore`. */
export interface SecretStoreArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. The key vault to make or to use, and the secrets of accounts. */
    readonly keyVault: KeyVaultModel;
    /** Required. Entra tenant that the key vault trusts. */
    readonly tenantId: string;
    /** Conditional. Required for each account whose password goes into the key vault. Secret from here on, whatever comes in. */
    readonly passwords: Readonly<Partial<Record<AccountSecret["account"], pulumi.Input<string> | undefined>>>;
    /** Conditional. Required if the key vault admits the subnet of the servers. Plain, so that a plan shows the properties whole. */
    readonly serverSubnetId: string;
    /** Conditional. Required if that subnet is made by the same program: the writes to its network. */
    readonly networkWrites: readonly pulumi.Resource[];
    /** Required. Guards the key vault; a deleted one blocks its name for weeks. */
    readonly safeguards: Safeguards;
    /** Optional. Changes children before they are registered. */
    readonly transform?: {
        readonly keyVault?: Transform<VaultArgs>;
        readonly secret?: Transform<SecretArgs>;
    };
}

const suffixes = { keyVault: "key-vault", secret: "secret" } as const;

/** Key Vault for pass phrases and passwords, with the passwords of the accounts of the environment. */
export class SecretStore extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:SecretStore";

    public readonly keyVaultId: pulumi.Output<string>;
    /** Base URI without trailing slash. */
    public readonly uri: string;
    /** Where the secrets of a server go. */
    public readonly target: KeyVaultTarget;
    /** Secrets of accounts by name. */
    public readonly secrets: ReadonlyMap<string, Secret>;

    private readonly name: string;
    private readonly args: SecretStoreArgs;

    constructor(name: string, args: SecretStoreArgs, opts?: pulumi.ComponentResourceOptions) {
        super(SecretStore.__pulumiType, name, { keyVaultName: args.keyVault.vault.name, uri: args.keyVault.uri }, opts);
        this.name = name;
        this.args = args;
        const { uri, vault } = args.keyVault;
        this.uri = uri;
        if (vault.kind === "new") {
            const created = this.createKeyVault(vault);
            this.keyVaultId = created.id;
            this.target = {
                resourceGroupName: args.placement.resourceGroupName,
                vaultName: vault.name,
                dependsOn: [created],
            };
        } else {
            this.keyVaultId = pulumi.output(vault.id);
            this.target = { resourceGroupName: vault.resourceGroupName, vaultName: vault.name, dependsOn: [] };
        }
        this.secrets = this.createAccountSecrets();
        this.registerOutputs({ keyVaultId: this.keyVaultId, uri: this.uri });
    }

    private createKeyVault(vault: NewKeyVault): Vault {
        const { networkWrites, placement, safeguards, serverSubnetId, tenantId, transform } = this.args;
        return createChild(
            Vault,
            `${this.name}-${suffixes.keyVault}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                vaultName: vault.name,
                properties: {
                    tenantId,
                    sku: { family: "A", name: "standard" },
                    enableRbacAuthorization: true,
                    enableSoftDelete: true,
                    softDeleteRetentionInDays: vault.softDeleteRetentionDays,
                    // Azure accepts true or nothing: purge protection cannot be taken back.
                    enablePurgeProtection: true,
                    // The domain join extension takes its password by reference: the platform reads the secret.
                    enabledForDeployment: true,
                    enabledForTemplateDeployment: false,
                    enabledForDiskEncryption: false,
                    publicNetworkAccess: "Enabled",
                    networkAcls: {
                        bypass: "AzureServices",
                        defaultAction: vault.defaultAction,
                        ipRules: vault.allowedAddressRanges.map((value) => ({ value })),
                        virtualNetworkRules: vault.admitServerSubnet ? [{ id: serverSubnetId }] : [],
                    },
                },
            },
            childOptions(this, placement, { ...safeguards, dependsOn: vault.admitServerSubnet ? networkWrites : [] }),
            transform?.keyVault,
        );
    }

    private createAccountSecrets(): ReadonlyMap<string, Secret> {
        return new Map(
            this.args.keyVault.accountSecrets.map((secret) => [secret.secretName, this.createAccountSecret(secret)]),
        );
    }

    private createAccountSecret({ account, contentType, form, secretName }: AccountSecret): Secret {
        const { passwords, placement, safeguards, transform } = this.args;
        const password = passwords[account];
        if (password === undefined) {
            throw new pulumi.ResourceError(`the password of the ${account} account is missing`, this, true);
        }
        return createKeyVaultSecret(
            this,
            `${this.name}-${suffixes.secret}-${account}`,
            this.target,
            { secretName, value: accountSecretValue(form, password), contentType, tags: placement.tags },
            { retainOnDelete: safeguards.retainOnDelete },
            transform?.secret,
        );
    }
}

function accountSecretValue(form: AccountSecret["form"], password: pulumi.Input<string>): pulumi.Output<string> {
    const secret = pulumi.secret(password);
    return form === "password" ? secret : secret.apply((text) => JSON.stringify({ Password: text }));
}
