import type { Environment } from "../../config/environment.generated";
import { configPath } from "../../config/configPath";
import { problemAt, type Problem } from "../../config/problem";
import { nearestRegions, region, regions, type Region } from "../../facts/regions";

const LOCATION = "azure-native:location";

/** Region, cloud and zones: what the region of the environment cannot do is refused before Azure refuses it. */
export function checkRegions(environment: Environment): readonly Problem[] {
    const place = region(environment.azure.location);
    if (place === undefined) {
        return [unknownRegion(environment.azure.location)];
    }
    if (place.cloud !== environment.azure.cloud) {
        return [otherCloud(environment, place)];
    }
    return [...(place.availabilityZones ? [] : withoutZones(environment, place)), ...withoutPair(environment, place)];
}

function unknownRegion(location: string): Problem {
    const [nearest] = nearestRegions(location);
    return problemAt("MABS-CFG-212", LOCATION, {
        expected: "the short name of an Azure region",
        found: JSON.stringify(location),
        ...(nearest === undefined ? {} : { nearest, hint: `write ${nearest}` }),
    });
}

const CLOUD_NAMES = { AzureCloud: "public", AzureUSGovernment: "usgovernment" } as const;

function otherCloud({ azure }: Environment, place: Region): Problem {
    return problemAt("MABS-CFG-213", LOCATION, {
        expected: `a region of the cloud ${CLOUD_NAMES[azure.cloud]}`,
        found: `${place.name}, a region of the cloud ${CLOUD_NAMES[place.cloud]}`,
        hint: `write azure-native:environment: ${CLOUD_NAMES[place.cloud]}, or choose another region`,
    });
}

/** A neighbour with zones, to name in a hint: the paired region, or the first one with zones whose name begins alike. */
function neighbourWithZones(place: Region): string | undefined {
    const pair = place.pairedRegion === null ? undefined : region(place.pairedRegion);
    if (pair?.availabilityZones === true && pair.accessRestricted !== true) {
        return pair.name;
    }
    const [near] = regions.filter(
        (candidate) =>
            candidate.cloud === place.cloud &&
            candidate.availabilityZones &&
            candidate.accessRestricted !== true &&
            candidate.displayName.split(" ")[0] === place.displayName.split(" ")[0],
    );
    return near?.name;
}

function withoutZones(environment: Environment, place: Region): readonly Problem[] {
    const found = `${place.name} has no availability zones`;
    const neighbour = neighbourWithZones(place);
    const orMove = neighbour === undefined ? "" : `, or use a region with zones such as ${neighbour}`;
    const { vault, network, servers } = environment;
    const zoneRedundantVault =
        vault.existingId === undefined && vault.redundancy === "ZoneRedundant"
            ? [
                  problemAt("MABS-CFG-210", "mabs:vault.redundancy", {
                      expected: "GeoRedundant or LocallyRedundant in this region",
                      found: `ZoneRedundant, but ${found}`,
                      hint: `write GeoRedundant${orMove}`,
                  }),
              ]
            : [];
    const zonalFirewall =
        network.egress.mode === "azureFirewall" && network.egress.zones.length > 0
            ? [
                  problemAt("MABS-CFG-317", "mabs:network.egress.zones", {
                      expected: "no zones in this region",
                      found: `zones ${network.egress.zones.join(", ")}, but ${found}`,
                      hint: "write zones: []",
                  }),
              ]
            : [];
    const zoneRedundantStorage =
        environment.storage.redundancy === "Standard_ZRS"
            ? [
                  problemAt("MABS-CFG-210", "mabs:storage.redundancy", {
                      expected: "Standard_LRS or Standard_GRS in this region",
                      found: `Standard_ZRS, but ${found}`,
                      hint: `write Standard_LRS${orMove}`,
                  }),
              ]
            : [];
    return [
        ...zoneRedundantVault,
        ...zonalFirewall,
        ...zoneRedundantStorage,
        ...Object.entries(servers).flatMap(([name, server]) => serverWithoutZones(name, server, found, orMove)),
    ];
}

type Server = Environment["servers"][string];

/** Every place of a server where a zone, or a disk that spans zones, can be asked for. */
function serverWithoutZones(name: string, server: Server, found: string, orMove: string): readonly Problem[] {
    const at = (...segments: readonly string[]): string => configPath("mabs:servers", name, ...segments);
    const disks: readonly (readonly [string, string | undefined])[] = [
        [at("osDisk", "sku"), server.osDisk.sku],
        [at("storage", "diskSku"), server.storage.diskSku],
        [at("scratch", "sku"), server.scratch.sku],
        ...Object.entries(server.storage.disks ?? {}).map(
            ([key, disk]) => [at("storage", "disks", key, "sku"), disk.sku] as const,
        ),
    ];
    return [
        ...(server.zone === undefined
            ? []
            : [
                  problemAt("MABS-CFG-417", at("zone"), {
                      expected: "no zone in this region",
                      found: `zone ${server.zone}, but ${found}`,
                      hint: `remove the key${orMove}`,
                  }),
              ]),
        ...disks
            .filter(([, sku]) => sku?.endsWith("_ZRS") === true)
            .map(([path, sku = ""]) =>
                problemAt("MABS-CFG-417", path, {
                    expected: "a locally redundant disk in this region",
                    found: `${sku}, but ${found}`,
                    hint: `write ${sku.replace("_ZRS", "_LRS")}${orMove}`,
                }),
            ),
    ];
}

function withoutPair({ vault }: Environment, place: Region): readonly Problem[] {
    if (place.pairedRegion !== null || vault.existingId !== undefined) {
        return [];
    }
    const found = `${place.name} has no paired region`;
    return [
        ...(vault.crossRegionRestore
            ? [
                  problemAt("MABS-CFG-211", "mabs:vault.crossRegionRestore", {
                      expected: "false in this region",
                      found: `true, but ${found}`,
                      hint: "write false, or use a region with a pair",
                  }),
              ]
            : []),
        ...(vault.redundancy === "GeoRedundant"
            ? [
                  problemAt("MABS-CFG-216", "mabs:vault.redundancy", {
                      expected: `${place.availabilityZones ? "ZoneRedundant" : "LocallyRedundant"} in this region`,
                      found: `GeoRedundant, but ${found}`,
                      hint: `write redundancy: ${place.availabilityZones ? "ZoneRedundant" : "LocallyRedundant"}`,
                  }),
              ]
            : []),
    ];
}
