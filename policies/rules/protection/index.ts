import type { Rule } from "../../rule";
import { catalogueProtected } from "./catalogueProtected";
import { dataDisksProtected } from "./dataDisksProtected";
import { machineBackup } from "./machineBackup";
import { noReadOnlyLock } from "./noReadOnlyLock";
import { passphraseKeyVaultProtected } from "./passphraseKeyVaultProtected";
import { passphraseProtected } from "./passphraseProtected";
import { serverProtected } from "./serverProtected";
import { storeSoftDelete } from "./storeSoftDelete";
import { storeVersioning } from "./storeVersioning";
import { vaultGroupProtected } from "./vaultGroupProtected";
import { vaultLocked } from "./vaultLocked";
import { vaultProtected } from "./vaultProtected";

/** Rules of the family `protection`, in the order in which they read best. */
export const protectionRules: readonly Rule[] = [
    vaultProtected,
    dataDisksProtected,
    passphraseProtected,
    passphraseKeyVaultProtected,
    serverProtected,
    vaultGroupProtected,
    catalogueProtected,
    storeVersioning,
    storeSoftDelete,
    vaultLocked,
    noReadOnlyLock,
    machineBackup,
];
