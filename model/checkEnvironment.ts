import { checkCatalogueBackup } from "./checks/catalogueBackup";
import { checkMaintenance } from "./checks/maintenance";
import { checkNetwork } from "./checks/network";
import { checkPackage } from "./checks/package";
import { checkRegions } from "./checks/regions";
import { runChecks, type EnvironmentCheck } from "./checks/runChecks";
import { checkServers } from "./checks/servers";
import { checkStorage } from "./checks/storage";
import { checkVault } from "./checks/vault";
import { checkZones } from "./checks/zones";

const checks: readonly EnvironmentCheck[] = [
    checkRegions,
    checkZones,
    checkVault,
    checkNetwork,
    checkServers,
    checkStorage,
    checkPackage,
    checkMaintenance,
    checkCatalogueBackup,
];

/**
 * Everything that is wrong with an environment although its form is right, all at once. An empty list is the promise on which
 * `buildModel` stands.
 *
 * Of an environment with mistakes of form, too, it finds what can be found: see `withUnreadableParts`.
 */
export const checkEnvironment: EnvironmentCheck = (environment) => runChecks(environment, checks);
