import type { Environment, Server } from "../config/environment.generated";
import { vmSize, type VmSize } from "../facts/vmSizes";
import { generationOf, imageOf } from "./image";
import { patchingOf } from "./maintenance";
import type { ServerNames } from "./naming";
import type { LocalAdministratorModel, NetworkInterfaceModel, VirtualMachineModel } from "./types/server";

/**
 * User name of the local administrator. Azure refuses the obvious ones (`administrator`, `admin`, `backup` …); it is a
 * constant because it cannot be changed, and nobody logs on with it while the domain works.
 */
export const LOCAL_ADMINISTRATOR = "mabslocal";

/** Long enough that nobody types it; Azure takes 12 to 123 characters. */
const LOCAL_PASSWORD_LENGTH = 32;

/** The facts about the size of a server. Configurations with an unknown size do not come this far (MABS-CFG-403). */
export function sizeOf(server: Pick<Server, "size">): VmSize {
    const size = vmSize(server.size);
    if (size === undefined) {
        throw new Error(`no facts about the size ${server.size}, which the checks should have refused`);
    }
    return size;
}

/**
 * Trusted launch wherever image and size can: a Gen2 image on a size that supports it. Standard otherwise, and for
 * gallery images: whether one was made for trusted launch stands in its definition, which is not known here.
 */
function securityOf(server: Server, size: VmSize): VirtualMachineModel["security"] {
    return generationOf(server, size) === 2 && size.trustedLaunch
        ? { type: "TrustedLaunch", secureBoot: true, vtpm: true }
        : { type: "Standard" };
}

/**
 * The machine of one server. Its time zone is that of the schedule, so that backup and patch windows mean the same
 * clock.
 */
export function virtualMachineModel(
    server: Server,
    maintenance: Environment["maintenance"],
    names: ServerNames,
): VirtualMachineModel {
    const size = sizeOf(server);
    return {
        name: names.virtualMachine,
        computerName: names.virtualMachine,
        size: size.name,
        ...(server.zone === undefined ? {} : { zone: server.zone }),
        image: imageOf(server, size),
        osDisk: {
            name: names.osDisk,
            sizeGiB: server.osDisk.sizeGiB,
            sku: server.osDisk.sku,
            caching: "ReadWrite",
        },
        security: securityOf(server, size),
        encryptionAtHost: server.encryptionAtHost,
        ...(server.azureHybridBenefit ? { licenseType: "Windows_Server" } : {}),
        timeZone: maintenance.timeZone,
        patching: patchingOf(maintenance),
    };
}

/** The network interface of one server: one private address, never a public one. */
export function networkInterfaceModel(server: Server, names: ServerNames): NetworkInterfaceModel {
    return {
        name: names.networkInterface,
        ipConfigurationName: names.ipConfiguration,
        ...(server.privateIpAddress === undefined ? {} : { privateIpAddress: server.privateIpAddress }),
        acceleratedNetworking: sizeOf(server).acceleratedNetworking,
    };
}

/** The account that Azure demands on every machine; its password goes to the key vault. */
export function localAdministratorModel(names: ServerNames): LocalAdministratorModel {
    return {
        userName: LOCAL_ADMINISTRATOR,
        secretName: names.secrets.localAdministrator,
        passwordLength: LOCAL_PASSWORD_LENGTH,
    };
}
