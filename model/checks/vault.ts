import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { privateDnsZoneName } from "../../facts/privateDnsZones";
import { region, type Region } from "../../facts/regions";
import { limitValue } from "../../facts/vaultLimits";
import { parseArmId } from "../armId";
import { hasPrivateAccess } from "../privateAccess";
import { runChecks, type EnvironmentCheck } from "./runChecks";

/** What only facts can tell about the vault: limits, clouds, and the DNS zones of its region. */
export const checkVault: EnvironmentCheck = (environment) =>
    runChecks(environment, [
        (given) => checkZoneIsKnown(given, region(given.azure.location)),
        wrongZones,
        tooManyServers,
        keyOfAnotherCloud,
    ]);

/** Whether the zone of Azure Backup can be named in a region; the region is given, so that a row without a code can be tried. */
export function checkZoneIsKnown(
    environment: Pick<Environment, "vault">,
    place: Pick<Region, "name" | "backupGeoCode"> | undefined,
): readonly Problem[] {
    const isGiven = environment.vault.privateDnsZoneIds !== undefined;
    if (!hasPrivateAccess(environment) || isGiven || place?.backupGeoCode !== null) {
        return [];
    }
    return [
        problemAt("MABS-CFG-214", "mabs:vault.privateDnsZoneIds", {
            expected: `the DNS zones of private endpoints in ${place.name}`,
            found: "no zones, and the code of this region in the names of Azure Backup is not in our data",
            hint: "give the ids of the zones backup, blob and queue",
        }),
    ];
}

/** A record in a zone of another name answers nobody, and the server would silently use the public address that is closed. */
function wrongZones({ azure, vault }: Environment): readonly Problem[] {
    const geoCode = region(azure.location)?.backupGeoCode;
    const ids = vault.privateDnsZoneIds;
    if (ids === undefined || geoCode === undefined) {
        return [];
    }
    return (["backup", "blob", "queue"] as const).flatMap((service) => {
        const expected =
            service === "backup" && geoCode === null
                ? undefined
                : privateDnsZoneName(service, azure.cloud, geoCode ?? "");
        const name = parseArmId(ids[service])?.name;
        return expected === undefined || name === undefined || name.toLowerCase() === expected
            ? []
            : [
                  problemAt("MABS-CFG-118", `mabs:vault.privateDnsZoneIds.${service}`, {
                      expected: `the resource id of the zone ${expected}`,
                      found: `a zone named ${name}`,
                      nearest: expected,
                  }),
              ];
    });
}

/** Ledger row V08. */
function tooManyServers({ servers }: Environment): readonly Problem[] {
    const count = Object.keys(servers).length;
    const limit = limitValue("mabsServersPerVault");
    return count <= limit
        ? []
        : [
              problemAt("MABS-CFG-215", "mabs:servers", {
                  expected: `at most ${String(limit)} servers for one vault`,
                  found: `${String(count)} servers`,
                  hint: "move some of them to a second environment, which has a vault of its own",
              }),
          ];
}

function keyOfAnotherCloud({ azure, vault }: Environment): readonly Problem[] {
    const keyUri = vault.customerManagedKey?.keyUri;
    const isGovernment = azure.cloud === "AzureUSGovernment";
    return keyUri === undefined || keyUri.includes(".usgovcloudapi.net/") === isGovernment
        ? []
        : [
              problemAt("MABS-CFG-209", "mabs:vault.customerManagedKey.keyUri", {
                  expected: `a key in a key vault of the cloud ${isGovernment ? "usgovernment" : "public"}`,
                  found: keyUri,
              }),
          ];
}
