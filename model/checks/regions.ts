import type { Environment } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { nearestRegions, region, type Region } from "../../facts/regions";
import { runChecks, type EnvironmentCheck } from "./runChecks";

const LOCATION = "azure-native:location";

const unknownRegion: EnvironmentCheck = ({ azure: { location } }) => {
    if (region(location) !== undefined) {
        return [];
    }
    const [nearest] = nearestRegions(location);
    return [
        problemAt("MABS-CFG-212", LOCATION, {
            expected: "the short name of an Azure region",
            found: JSON.stringify(location),
            ...(nearest === undefined ? {} : { nearest }),
        }),
    ];
};

const CLOUD_NAMES = { AzureCloud: "public", AzureUSGovernment: "usgovernment" } as const;

const otherCloud: EnvironmentCheck = ({ azure }) => {
    const place = region(azure.location);
    return place === undefined || place.cloud === azure.cloud
        ? []
        : [
              problemAt("MABS-CFG-213", LOCATION, {
                  expected: `a region of the cloud ${CLOUD_NAMES[azure.cloud]}`,
                  found: `${place.name}, a region of the cloud ${CLOUD_NAMES[place.cloud]}`,
                  hint: `write azure-native:environment: ${CLOUD_NAMES[place.cloud]}, or choose another region`,
              }),
          ];
};

/** A rule about what a region can do; silent about a region that is unknown or of another cloud, which is reported once. */
export function inRegion(check: (place: Region, environment: Environment) => readonly Problem[]): EnvironmentCheck {
    return (environment) => {
        const place = region(environment.azure.location);
        return place?.cloud === environment.azure.cloud ? check(place, environment) : [];
    };
}

const restoreWithoutPair = inRegion((place, { vault }) =>
    place.pairedRegion === null && vault.existingId === undefined && vault.crossRegionRestore
        ? [
              problemAt("MABS-CFG-211", "mabs:vault.crossRegionRestore", {
                  expected: "false in this region",
                  found: `true, but ${place.name} has no paired region`,
                  hint: "write false, or use a region with a pair",
              }),
          ]
        : [],
);

const copiesWithoutPair = inRegion((place, { vault }) => {
    if (place.pairedRegion !== null || vault.existingId !== undefined || vault.redundancy !== "GeoRedundant") {
        return [];
    }
    const possible = place.availabilityZones ? "ZoneRedundant" : "LocallyRedundant";
    return [
        problemAt("MABS-CFG-216", "mabs:vault.redundancy", {
            expected: `${possible} in this region`,
            found: `GeoRedundant, but ${place.name} has no paired region`,
            hint: `write redundancy: ${possible}`,
        }),
    ];
});

/** Region, cloud and pair: what the region of the environment cannot do is refused before Azure refuses it. */
export const checkRegions: EnvironmentCheck = (environment) =>
    runChecks(environment, [unknownRegion, otherCloud, restoreWithoutPair, copiesWithoutPair]);
