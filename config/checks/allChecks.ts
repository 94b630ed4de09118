import { checkAcknowledgements } from "./acknowledgements";
import { checkBackupWindows } from "./backupWindows";
import type { Check } from "./check";
import { checkDomainJoin } from "./domainJoin";
import { checkInstallerPackage } from "./installerPackage";
import { checkKeyVaultChoices } from "./keyVaultChoices";
import { checkNetworkChoices } from "./networkChoices";
import { checkPassphrases, checkServerChoices } from "./serverChoices";
import { checkSubscriptions } from "./subscriptions";
import { checkTags } from "./tags";
import { checkVaultChoices } from "./vaultChoices";

/** Every rule that needs no vendor data. Those that do are the model's. */
export const allChecks: readonly Check[] = [
    checkVaultChoices,
    checkNetworkChoices,
    checkDomainJoin,
    checkServerChoices,
    checkPassphrases,
    checkBackupWindows,
    checkInstallerPackage,
    checkKeyVaultChoices,
    checkSubscriptions,
    checkTags,
    checkAcknowledgements,
];
