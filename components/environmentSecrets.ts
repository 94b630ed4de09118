import * as pulumi from "@pulumi/pulumi";
import type { Environment, SecretText } from "../config/environment.generated";

/** The secrets that a stack file may hold, as Pulumi secrets. Absent where the configuration refers to a Key Vault instead. */
export interface EnvironmentSecrets {
    readonly joinPassword?: pulumi.Output<string>;
    readonly setupPassword?: pulumi.Output<string>;
    /** By server name: a pass phrase given by hand instead of a generated one. */
    readonly passphrases: Readonly<Record<string, pulumi.Output<string>>>;
}

/** Takes the secrets out of a configuration. The text of a secret that is encrypted here stands in as a secret placeholder. */
export function environmentSecrets(environment: Environment): EnvironmentSecrets {
    const { joinAccount, setupAccount } = environment.domain;
    const passphrases = Object.entries(environment.servers).flatMap(([server, { passphrase }]) =>
        passphrase.value === undefined ? [] : [[server, secretOutput(passphrase.value)] as const],
    );
    return {
        ...(joinAccount.password === undefined ? {} : { joinPassword: secretOutput(joinAccount.password) }),
        ...(setupAccount.password === undefined ? {} : { setupPassword: secretOutput(setupAccount.password) }),
        passphrases: Object.fromEntries(passphrases),
    };
}

function secretOutput(secret: SecretText): pulumi.Output<string> {
    return pulumi.secret(secret.reveal?.() ?? "encrypted in the stack file");
}
