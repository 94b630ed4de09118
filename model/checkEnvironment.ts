import type { Environment } from "../config/environment.generated";
import type { Problem } from "../config/problem";
import { checkMaintenance } from "./checks/maintenance";
import { checkNetwork } from "./checks/network";
import { checkPackage } from "./checks/package";
import { checkRegions } from "./checks/regions";
import { checkServers } from "./checks/servers";
import { checkStorage } from "./checks/storage";
import { checkVault } from "./checks/vault";

/**
 * Everything that is wrong with an environment although its form is right, all at once. An empty list is the promise on which
 * `buildModel` stands.
 */
export function checkEnvironment(environment: Environment): readonly Problem[] {
    return [checkRegions, checkVault, checkNetwork, checkServers, checkStorage, checkPackage, checkMaintenance].flatMap(
        (check) => check(environment),
    );
}
