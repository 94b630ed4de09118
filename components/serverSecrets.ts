import * as pulumi from "@pulumi/pulumi";
import type { Secret, SecretArgs } from "@pulumi/azure-native/keyvault/secret";
import type { RandomPasswordArgs } from "@pulumi/random/randomPassword";
import { RandomPassword } from "@pulumi/random/randomPassword";
import type { Tags } from "../model/types/azure";
import type { LocalAdministratorModel, PassphraseModel } from "../model/types/server";
import type { KeyVaultTarget } from "./keyVaultSecret";
import { createKeyVaultSecret } from "./keyVaultSecret";
import type { Safeguards } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Children of `ServerSecrets` that can be changed before they are registered. */
export interface ServerSecretsTransform {
    readonly password?: Transform<RandomPasswordArgs>;
    readonly secret?: Transform<SecretArgs>;
}

/** Arguments of `ServerSecrets`. */
export interface ServerSecretsArgs {
    /** Required. Where the secrets go. */
    readonly keyVault: KeyVaultTarget;
    /** Required. Pass phrase of the server. */
    readonly passphrase: PassphraseModel;
    /** Conditional. Required if the pass phrase is given and not generated. */
    readonly givenPassphrase: pulumi.Input<string> | undefined;
    /** Required. Local administrator of the VM. */
    readonly localAdministrator: LocalAdministratorModel;
    /** Required. Guards the pass phrase: without it no recovery point can be read, and nobody can restore it. */
    readonly safeguards: Safeguards;
    /** Required. */
    readonly tags: Tags;
    /** Optional. Changes children before they are registered. */
    readonly transform?: ServerSecretsTransform | undefined;
}

const suffixes = {
    passphrase: "passphrase",
    passphraseSecret: "passphrase-secret",
    localAdministrator: "local-admin",
    localAdministratorSecret: "local-admin-secret",
} as const;

/** Every argument: whatever changes later, in the configuration or here, a secret that exists is never made anew. */
const generatedOnce: (keyof RandomPasswordArgs)[] = [
    "keepers",
    "length",
    "lower",
    "minLower",
    "minNumeric",
    "minSpecial",
    "minUpper",
    "number",
    "numeric",
    "overrideSpecial",
    "special",
    "upper",
];

/** Pass phrase and local administrator password of one server: made once, kept in Key Vault. */
export class ServerSecrets extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:ServerSecrets";

    /** Secret. Password of the local administrator. */
    public readonly localAdministratorPassword: pulumi.Output<string>;
    /** By secret name. */
    public readonly secrets: ReadonlyMap<string, Secret>;

    private readonly name: string;
    private readonly args: ServerSecretsArgs;

    constructor(name: string, args: ServerSecretsArgs, opts?: pulumi.ComponentResourceOptions) {
        const { localAdministrator, passphrase, safeguards } = args;
        const secretNames = [passphrase.secretName, localAdministrator.secretName];
        super(ServerSecrets.__pulumiType, name, { keyVaultName: args.keyVault.vaultName, secretNames }, opts);
        this.name = name;
        this.args = args;
        this.localAdministratorPassword = this.createLocalAdministratorPassword();
        this.secrets = new Map([
            [
                passphrase.secretName,
                // Both: a lost pass phrase cannot be recovered by anybody.
                this.createSecret("passphraseSecret", passphrase.secretName, this.createPassphrase(), safeguards),
            ],
            [
                localAdministrator.secretName,
                this.createSecret(
                    "localAdministratorSecret",
                    localAdministrator.secretName,
                    this.localAdministratorPassword,
                    { retainOnDelete: safeguards.retainOnDelete },
                ),
            ],
        ]);
        this.registerOutputs({ secretNames });
    }

    private createPassphrase(): pulumi.Output<string> {
        const { givenPassphrase, passphrase, safeguards, transform } = this.args;
        if (passphrase.origin === "given") {
            if (givenPassphrase !== undefined) return pulumi.secret(givenPassphrase);
            throw new pulumi.ResourceError(`the pass phrase for ${passphrase.secretName} is missing`, this, true);
        }
        const generated = createChild(
            RandomPassword,
            `${this.name}-${suffixes.passphrase}`,
            {
                length: passphrase.length,
                ...everyClass,
                special: true,
                minSpecial: 1,
                overrideSpecial: passphrase.specialCharacters,
            },
            { parent: this, protect: safeguards.protect, ignoreChanges: [...generatedOnce] },
            transform?.password,
        );
        return pulumi.secret(generated.result);
    }

    /** Upper, lower, digit: three of the four classes that Windows asks for, and nothing that a shell could misread. */
    private createLocalAdministratorPassword(): pulumi.Output<string> {
        const { localAdministrator, transform } = this.args;
        const generated = createChild(
            RandomPassword,
            `${this.name}-${suffixes.localAdministrator}`,
            { length: localAdministrator.passwordLength, ...everyClass, special: false },
            { parent: this, ignoreChanges: [...generatedOnce] },
            transform?.password,
        );
        return pulumi.secret(generated.result);
    }

    private createSecret(
        key: keyof typeof suffixes,
        secretName: string,
        value: pulumi.Output<string>,
        options: Partial<Safeguards>,
    ): Secret {
        const { keyVault, tags, transform } = this.args;
        return createKeyVaultSecret(
            this,
            `${this.name}-${suffixes[key]}`,
            keyVault,
            { secretName, value, contentType: "text/plain", tags },
            options,
            transform?.secret,
        );
    }
}

const everyClass = { lower: true, minLower: 1, upper: true, minUpper: 1, numeric: true, minNumeric: 1 } as const;
