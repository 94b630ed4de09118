import { problemAt, type Problem } from "../../config/problem";
import { ifReadable } from "../../config/unreadableParts";
import { region, regions, type Region } from "../../facts/regions";
import { inRegion } from "./regions";
import { runChecks, type EnvironmentCheck } from "./runChecks";
import { checkEveryServer, serverPath, type ServerSubject } from "./serverSubject";

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

/** What a message says about a region without zones. */
interface ZonelessPlace {
    readonly found: string;
    /** The other way out, to append to a hint. */
    readonly orMove: string;
}

/** A rule about what needs zones, in regions that have none. */
function withoutZones(
    check: (place: ZonelessPlace, environment: Parameters<EnvironmentCheck>[0]) => readonly Problem[],
): EnvironmentCheck {
    return inRegion((place, environment) => {
        if (place.availabilityZones) {
            return [];
        }
        const neighbour = neighbourWithZones(place);
        const orMove = neighbour === undefined ? "" : `, or use a region with zones such as ${neighbour}`;
        return check({ found: `${place.name} has no availability zones`, orMove }, environment);
    });
}

const zoneRedundantVault = withoutZones(({ found, orMove }, { vault }) =>
    vault.existingId === undefined && vault.redundancy === "ZoneRedundant"
        ? [
              problemAt("MABS-CFG-210", "mabs:vault.redundancy", {
                  expected: "GeoRedundant or LocallyRedundant in this region",
                  found: `ZoneRedundant, but ${found}`,
                  hint: `write GeoRedundant${orMove}`,
              }),
          ]
        : [],
);

const zonalFirewall = withoutZones(({ found }, { network: { egress } }) =>
    egress.mode === "azureFirewall" && egress.zones.length > 0
        ? [
              problemAt("MABS-CFG-317", "mabs:network.egress.zones", {
                  expected: "no zones in this region",
                  found: `zones ${egress.zones.join(", ")}, but ${found}`,
                  hint: "write zones: []",
              }),
          ]
        : [],
);

const zoneRedundantStorage = withoutZones(({ found, orMove }, { storage }) =>
    storage.redundancy === "Standard_ZRS"
        ? [
              problemAt("MABS-CFG-210", "mabs:storage.redundancy", {
                  expected: "Standard_LRS or Standard_GRS in this region",
                  found: `Standard_ZRS, but ${found}`,
                  hint: `write Standard_LRS${orMove}`,
              }),
          ]
        : [],
);

const zonalServers = withoutZones((place, environment) =>
    checkEveryServer(environment, [
        (subject) => serverInZone(subject, place),
        (subject) => zoneRedundantDisks(subject, place),
    ]),
);

function serverInZone(subject: ServerSubject, { found, orMove }: ZonelessPlace): readonly Problem[] {
    const { zone } = subject.server;
    return zone === undefined
        ? []
        : [
              problemAt("MABS-CFG-417", serverPath(subject, "zone"), {
                  expected: "no zone in this region",
                  found: `zone ${zone}, but ${found}`,
                  hint: `remove the key${orMove}`,
              }),
          ];
}

/** Every place of a server where a disk that spans zones can be asked for. */
function zoneRedundantDisks(subject: ServerSubject, { found, orMove }: ZonelessPlace): readonly Problem[] {
    const { osDisk, scratch, storage } = subject.server;
    const places: readonly (readonly [path: readonly string[], read: () => string | undefined])[] = [
        [["osDisk", "sku"], () => osDisk.sku],
        [["storage", "diskSku"], () => storage.diskSku],
        [["scratch", "sku"], () => scratch.sku],
        ...Object.keys(storage.disks ?? {}).map(
            (key) => [["storage", "disks", key, "sku"], () => storage.disks?.[key]?.sku] as const,
        ),
    ];
    return places.flatMap(([path, read]) =>
        ifReadable(() => {
            const sku = read();
            return sku?.endsWith("_ZRS") === true
                ? [
                      problemAt("MABS-CFG-417", serverPath(subject, ...path), {
                          expected: "a locally redundant disk in this region",
                          found: `${sku}, but ${found}`,
                          hint: `write ${sku.replace("_ZRS", "_LRS")}${orMove}`,
                      }),
                  ]
                : [];
        }),
    );
}

/** Zones of vault, storage, firewall, servers and disks in a region that has none. */
export const checkZones: EnvironmentCheck = (environment) =>
    runChecks(environment, [zoneRedundantVault, zonalFirewall, zoneRedundantStorage, zonalServers]);
