import { cloudSuffixes } from "../facts/cloudSuffixes";
import type { Account, Environment } from "../config/environment.generated";
import { existingResource } from "./armId";
import { networkGate } from "./networkGate";
import type { EnvironmentNames } from "./naming";
import type { AccountSecret, KeyVaultModel } from "./types/stores";

/** The longest that Azure keeps a deleted key vault: a pass phrase that is gone makes every backup worthless. */
const SOFT_DELETE_RETENTION_DAYS = 90;

/** The key vault that keeps pass phrases and passwords, and the account secrets that go into it. */
export function keyVaultModel(
    environment: Pick<Environment, "azure" | "keyVault" | "domain" | "network">,
    names: Pick<EnvironmentNames, "keyVault" | "secrets">,
): KeyVaultModel {
    const { existingId, allowedAddressRanges } = environment.keyVault;
    const suffix = cloudSuffixes(environment.azure.cloud).keyVault;
    const vault: KeyVaultModel["vault"] =
        existingId === undefined
            ? {
                  kind: "new",
                  name: names.keyVault,
                  softDeleteRetentionDays: SOFT_DELETE_RETENTION_DAYS,
                  ...networkGate(allowedAddressRanges, environment.network),
              }
            : { kind: "existing", ...existingResource(existingId) };
    return { vault, uri: `https://${vault.name}.${suffix}`, accountSecrets: accountSecrets(environment.domain, names) };
}

/** Only passwords that the configuration carries; a password that is referred to stays where it is. */
function accountSecrets(
    domain: Environment["domain"],
    names: Pick<EnvironmentNames, "secrets">,
): readonly AccountSecret[] {
    const join: AccountSecret = {
        account: "join",
        secretName: names.secrets.joinAccount,
        form: "protectedSettings",
        contentType: "Protected settings of the domain join extension (JSON)",
    };
    const setup: AccountSecret = {
        account: "setup",
        secretName: names.secrets.setupAccount,
        form: "password",
        contentType: "Password of the setup account",
    };
    return [...(isGiven(domain.joinAccount) ? [join] : []), ...(isGiven(domain.setupAccount) ? [setup] : [])];
}

const isGiven = (account: Account): boolean => account.password !== undefined;
