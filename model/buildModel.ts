import type { Environment } from "../config/environment.generated";
import { region } from "../facts/regions";
import { advisories } from "./advisories";
import { choices } from "./choices";
import { deepFrozen } from "./deepFrozen";
import { egressNotReached, egressRequirements } from "./egressRequirements";
import { guestPackage } from "./guestPackage";
import { keyVaultModel } from "./keyVault";
import { maintenanceModel } from "./maintenance";
import { monitoringModel } from "./monitoring";
import { environmentNames } from "./naming";
import { networkModel } from "./network";
import { nextSteps } from "./nextSteps";
import { oneWayDoors } from "./oneWayDoors";
import type { PackText } from "./packText";
import { privateAccessModel } from "./privateAccess";
import { serverModel } from "./server";
import { storageModel } from "./storage";
import type { EnvironmentModel } from "./types/environment";
import { vaultModel } from "./vault";

/** What a model depends on besides the configuration. */
export interface ModelContext {
    /** Name of the stack, such as `prod`. */
    readonly stack: string;
    /** Scripts that run in the VM, by path. */
    readonly guestFiles: Readonly<Record<string, string>>;
    /** How they are packed; default: `packText`. Only for one that gives the same result sooner. */
    readonly packText?: PackText;
}

/**
 * Every decision about one environment, frozen to the last leaf. Equal input gives an equal model: no clock, no randomness, no file, no
 * environment variable has a part in it.
 *
 * @throws Error for an environment that `checkEnvironment` would refuse. The message names the missing check, for it is our mistake then.
 */
export function buildModel(given: Environment, context: ModelContext): EnvironmentModel {
    const environment = withShortRegionName(given);
    const { stack, guestFiles, packText } = context;
    const names = environmentNames(environment, stack);
    const vault = vaultModel(environment, names);
    const privateAccess = privateAccessModel(environment, names);
    const keyVault = keyVaultModel(environment, names);
    const storage = storageModel(environment, names, guestPackage(guestFiles, packText));
    const requirements = egressRequirements(environment, names);
    const network = networkModel({
        environment,
        names,
        storage,
        keyVault: keyVault.vault.kind === "new" ? keyVault.vault : undefined,
    });
    const servers = Object.keys(environment.servers)
        .sort()
        .map((serverName) =>
            serverModel({
                environment,
                serverName,
                names,
                vault,
                ...(privateAccess === undefined ? {} : { privateAccess }),
                keyVault,
                storage,
                egress: network.egress,
                egressRequirements: requirements,
                guestFiles,
            }),
        );
    const monitoring = monitoringModel(environment, names);
    const maintenance = maintenanceModel(environment, names);
    return deepFrozen({
        stack,
        place: environment.azure,
        tags: environment.tags,
        resourceGroupName: names.resourceGroup,
        vault,
        ...(privateAccess === undefined ? {} : { privateAccess }),
        network,
        keyVault,
        storage,
        servers,
        ...(monitoring === undefined ? {} : { monitoring }),
        ...(maintenance === undefined ? {} : { maintenance }),
        protection: {
            protect: environment.protection.protect,
            retainOnDelete: environment.protection.retainOnDelete,
            lock: environment.protection.lock,
        },
        egressRequirements: requirements,
        egressNotReached: egressNotReached(environment, names),
        choices: choices(environment),
        advisories: advisories(environment),
        oneWayDoors: oneWayDoors(environment),
        nextSteps: nextSteps({
            environment,
            stack,
            storage,
            ...(privateAccess === undefined ? {} : { privateAccess }),
            egressRequirements: requirements,
        }),
        keepVersionAliases: environment.compatibility.keepVersionAliases,
    });
}

/** `West Europe` and `westeurope` are one region; resources and hashes see the short name only. */
function withShortRegionName(environment: Environment): Environment {
    const location = region(environment.azure.location)?.name ?? environment.azure.location;
    return { ...environment, azure: { ...environment.azure, location } };
}
