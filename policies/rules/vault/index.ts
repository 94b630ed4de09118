import type { Rule } from "../../rule";
import { classicAlertsOff } from "./classicAlertsOff";
import { crossRegionRestoreNeedsGeo } from "./crossRegionRestoreNeedsGeo";
import { crossRegionRestoreNeedsPublicAccess } from "./crossRegionRestoreNeedsPublicAccess";
import { crossRegionRestoreWithoutPrivateEndpoint } from "./crossRegionRestoreWithoutPrivateEndpoint";
import { crossSubscriptionRestoreOff } from "./crossSubscriptionRestoreOff";
import { customerKeyComplete } from "./customerKeyComplete";
import { customerKeyUsed } from "./customerKeyUsed";
import { customerKeyWithoutPrivateEndpoint } from "./customerKeyWithoutPrivateEndpoint";
import { hybridSecurityOn } from "./hybridSecurityOn";
import { immutable } from "./immutable";
import { immutableNeedsV4 } from "./immutableNeedsV4";
import { jobFailureAlertsOn } from "./jobFailureAlertsOn";
import { privateEndpointBeforeServer } from "./privateEndpointBeforeServer";
import { privateEndpointDynamicAddresses } from "./privateEndpointDynamicAddresses";
import { privateEndpointForBackup } from "./privateEndpointForBackup";
import { privateEndpointNeedsV4 } from "./privateEndpointNeedsV4";
import { privateEndpointsPerVault } from "./privateEndpointsPerVault";
import { privateEndpointSubnet } from "./privateEndpointSubnet";
import { privateEndpointSubnetAdvised } from "./privateEndpointSubnetAdvised";
import { privateEndpointZoneGroup } from "./privateEndpointZoneGroup";
import { privateEndpointZones } from "./privateEndpointZones";
import { privateEndpointZonesLinked } from "./privateEndpointZonesLinked";
import { publicAccessOff } from "./publicAccessOff";
import { publicAccessOffWithPrivateEndpoint } from "./publicAccessOffWithPrivateEndpoint";
import { redundancyAllowed } from "./redundancyAllowed";
import { redundancyExplicit } from "./redundancyExplicit";
import { regionOfServers } from "./regionOfServers";
import { resourceGuard } from "./resourceGuard";
import { softDeleteOn } from "./softDeleteOn";
import { softDeleteRetentionExplicit } from "./softDeleteRetentionExplicit";
import { softDeleteRetentionRange } from "./softDeleteRetentionRange";
import { systemAssignedIdentity } from "./systemAssignedIdentity";
import { vaultName } from "./vaultName";

/** Rules of the family `vault`, in the order in which they read best. */
export const vaultRules: readonly Rule[] = [
    vaultName,
    regionOfServers,
    redundancyExplicit,
    redundancyAllowed,
    crossRegionRestoreNeedsGeo,
    crossRegionRestoreNeedsPublicAccess,
    crossRegionRestoreWithoutPrivateEndpoint,
    crossSubscriptionRestoreOff,
    softDeleteOn,
    softDeleteRetentionRange,
    softDeleteRetentionExplicit,
    hybridSecurityOn,
    immutable,
    immutableNeedsV4,
    resourceGuard,
    systemAssignedIdentity,
    customerKeyComplete,
    customerKeyUsed,
    customerKeyWithoutPrivateEndpoint,
    publicAccessOffWithPrivateEndpoint,
    publicAccessOff,
    jobFailureAlertsOn,
    classicAlertsOff,
    privateEndpointForBackup,
    privateEndpointNeedsV4,
    privateEndpointBeforeServer,
    privateEndpointsPerVault,
    privateEndpointSubnet,
    privateEndpointSubnetAdvised,
    privateEndpointDynamicAddresses,
    privateEndpointZoneGroup,
    privateEndpointZones,
    privateEndpointZonesLinked,
];
