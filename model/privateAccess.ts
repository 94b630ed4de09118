import { privateDnsZoneName, vaultPrivateEndpointGroupId } from "../facts/privateDnsZones";
import { region } from "../facts/regions";
import type { Environment } from "../config/environment.generated";
import { existingResource } from "./armId";
import type { EnvironmentNames } from "./naming";
import type { PrivateAccessModel, PrivateZoneModel } from "./types/vault";

/** What the private access of an environment depends on. */
export type PrivateAccessRequest = Pick<Environment, "azure" | "vault">;

/** Zones of one endpoint, in the order of their creation: the service itself, then the storage behind it (V20). */
const ZONES = ["backup", "blob", "queue"] as const;

/** Whether the vault is reached by private endpoint. */
export function hasPrivateAccess({ vault }: Pick<Environment, "vault">): boolean {
    return vault.access === "private";
}

/** The private endpoint of the vault with its DNS zones; undefined with public access. */
export function privateAccessModel(
    environment: PrivateAccessRequest,
    names: Pick<
        EnvironmentNames,
        "privateEndpoint" | "privateEndpointConnection" | "privateEndpointNetworkInterface" | "privateDnsZoneLink"
    >,
): PrivateAccessModel | undefined {
    if (!hasPrivateAccess(environment)) {
        return undefined;
    }
    return {
        endpointName: names.privateEndpoint,
        networkInterfaceName: names.privateEndpointNetworkInterface,
        connectionName: names.privateEndpointConnection,
        groupId: vaultPrivateEndpointGroupId,
        zones: ZONES.map((key) => zone(environment, key, names.privateDnsZoneLink)),
    };
}

function zone({ azure, vault }: PrivateAccessRequest, key: (typeof ZONES)[number], linkName: string): PrivateZoneModel {
    const existingId = vault.privateDnsZoneIds?.[key];
    return existingId === undefined
        ? { key, zoneName: privateDnsZoneName(key, azure.cloud, geoCode(azure.location)), linkName }
        : { key, zoneName: existingResource(existingId).name, existingId, linkName };
}

/** Code of the region in the names of Azure Backup; a check refuses regions without one (MABS-CFG-214). */
function geoCode(location: string): string {
    const code = region(location)?.backupGeoCode;
    if (code === undefined || code === null) {
        throw new Error(`no code of Azure Backup for ${location}, which the checks should have refused`);
    }
    return code;
}
