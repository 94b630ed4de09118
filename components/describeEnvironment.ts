import * as pulumi from "@pulumi/pulumi";
import { environmentFrom } from "../config/environmentFrom";
import type { EnvironmentInput } from "../config/environmentInput.generated";
import { readGuestFiles } from "../config/guestFiles";
import { buildModel } from "../model/buildModel";
import { checkEnvironment } from "../model/checkEnvironment";
import type { EnvironmentModel } from "../model/types/environment";
import type { EnvironmentSecrets } from "./environmentSecrets";

/**
 * An environment as an object: the keys of a stack file without the prefix `mabs:`, the place in Azure under `azure`. Passwords
 * and pass phrases are outputs, such as `config.requireSecret("joinPassword")`; everything else is plain.
 */
export type EnvironmentConfiguration = EnvironmentInput<pulumi.Output<string>>;

/** What an environment depends on besides its configuration. */
export interface DescribeOptions {
    /** Optional. Part of every Azure name, such as `prod`. @default - the stack that runs */
    readonly stack?: string;
    /** Optional. Date by which acknowledgements expire, `YYYY-MM-DD`. @default - today, in UTC */
    readonly today?: string;
}

/** The arguments of `BackupEnvironment` that follow from a configuration. */
export interface DescribedEnvironment {
    readonly model: EnvironmentModel;
    readonly secrets: EnvironmentSecrets;
}

/**
 * Decides everything about an environment that a program describes, as the stack file of this project would.
 *
 * @throws ConfigurationError with every mistake at once, before anything is registered; the program ends with its message.
 *
 * @example
 * const environment = describeEnvironment({ azure, network, domain, servers, package: installer });
 * const backup = new BackupEnvironment("backup", environment);
 */
export function describeEnvironment(
    configuration: EnvironmentConfiguration,
    { stack = pulumi.getStack(), today = new Date().toISOString().slice(0, 10) }: DescribeOptions = {},
): DescribedEnvironment {
    const environment = environmentFrom(configuration, { today, check: checkEnvironment });
    return {
        model: buildModel(environment, { stack, guestFiles: readGuestFiles() }),
        secrets: secretsOf(configuration),
    };
}

/** Secret from here on, whatever came in. */
function secretsOf({ domain, servers }: EnvironmentConfiguration): EnvironmentSecrets {
    const { joinAccount, setupAccount } = domain;
    const passphrases = Object.entries(servers).flatMap(([server, { passphrase }]) =>
        passphrase?.value === undefined ? [] : [[server, pulumi.secret(passphrase.value)] as const],
    );
    return {
        ...(joinAccount.password === undefined ? {} : { joinPassword: pulumi.secret(joinAccount.password) }),
        ...(setupAccount.password === undefined ? {} : { setupPassword: pulumi.secret(setupAccount.password) }),
        passphrases: Object.fromEntries(passphrases),
    };
}
