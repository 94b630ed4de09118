import type { Rule } from "../../rule";
import { commandInProtectedSettings } from "./commandInProtectedSettings";
import { joinPasswordByReference } from "./joinPasswordByReference";
import { keyVaultNetwork } from "./keyVaultNetwork";
import { keyVaultPurgeProtection } from "./keyVaultPurgeProtection";
import { keyVaultReadableByPlatform } from "./keyVaultReadableByPlatform";
import { keyVaultRetention } from "./keyVaultRetention";
import { keyVaultRoles } from "./keyVaultRoles";
import { keyVaultSoftDelete } from "./keyVaultSoftDelete";
import { noCustomData } from "./noCustomData";
import { noSecretInCustomData } from "./noSecretInCustomData";
import { noSecretInExtensionSettings } from "./noSecretInExtensionSettings";
import { noSecretInRunCommand } from "./noSecretInRunCommand";
import { noSecretInTags } from "./noSecretInTags";
import { passphraseAscii } from "./passphraseAscii";
import { passphraseCharacters } from "./passphraseCharacters";
import { passphraseInKeyVault } from "./passphraseInKeyVault";
import { passphraseLength } from "./passphraseLength";
import { passphraseReadable } from "./passphraseReadable";
import { passphraseStable } from "./passphraseStable";
import { rolePrincipalType } from "./rolePrincipalType";
import { scriptWithoutStorageKey } from "./scriptWithoutStorageKey";
import { secretInputs } from "./secretInputs";
import { serverBackupOperator } from "./serverBackupOperator";
import { serverOneVault } from "./serverOneVault";
import { serverRoleLeast } from "./serverRoleLeast";
import { serverRoleScope } from "./serverRoleScope";
import { vaultSavesPassphrases } from "./vaultSavesPassphrases";

/** Rules of the family `credentials`, in the order in which they read best. */
export const credentialsRules: readonly Rule[] = [
    secretInputs,
    noSecretInExtensionSettings,
    noSecretInRunCommand,
    noSecretInTags,
    noSecretInCustomData,
    noCustomData,
    commandInProtectedSettings,
    scriptWithoutStorageKey,
    joinPasswordByReference,
    keyVaultReadableByPlatform,
    keyVaultPurgeProtection,
    keyVaultSoftDelete,
    keyVaultRetention,
    keyVaultRoles,
    keyVaultNetwork,
    passphraseLength,
    passphraseAscii,
    passphraseCharacters,
    passphraseStable,
    passphraseInKeyVault,
    passphraseReadable,
    vaultSavesPassphrases,
    serverRoleScope,
    serverRoleLeast,
    serverOneVault,
    serverBackupOperator,
    rolePrincipalType,
];
