import type { Cloud } from "./cloud";
import table from "./privateDnsZones.json";
import type { Sourced } from "./sourced";

/** Services that are reached by private endpoints. */
export type PrivateDnsService = "backup" | "blob" | "queue" | "keyVault";

/** Zone in which the addresses of the private endpoints of a service stand. */
export interface PrivateDnsZone extends Sourced {
    readonly service: PrivateDnsService;
    readonly cloud: Cloud;
    /** Name of the zone; `{geoCode}` is the code of the region in Azure Backup. */
    readonly zone: string;
    /** Name of the sub-resource that the endpoint asks for; null: the endpoint of the vault brings the zone along. */
    readonly groupId: string | null;
}

/** Source: "Azure private endpoint private DNS zone values" (2026-07-16). */
export const privateDnsZones = table.zones as readonly PrivateDnsZone[];

/** Sub-resource of a vault that serves backups, and that the private endpoint names. */
export const vaultPrivateEndpointGroupId = "AzureBackup";

/**
 * Name of the zone of a service in a cloud.
 *
 * @param geoCode - Code of the region in Azure Backup; only the zone of `backup` holds it.
 */
export function privateDnsZoneName(service: PrivateDnsService, cloud: Cloud, geoCode: string): string {
    const row = privateDnsZones.find((zone) => zone.service === service && zone.cloud === cloud);
    if (row === undefined) {
        throw new Error(`privateDnsZones.json has no zone of "${service}" in ${cloud}`);
    }
    return row.zone.replace("{geoCode}", geoCode);
}
