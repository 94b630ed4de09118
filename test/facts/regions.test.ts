import assert from "node:assert/strict";
import { nearestRegions, region, regions } from "../../facts/regions";

describe("facts: regions", () => {
    it("holds unique short names in lower case", () => {
        assert.equal(new Set(regions.map(({ name }) => name)).size, regions.length);
        assert.ok(regions.every(({ name }) => /^[a-z0-9]+$/.test(name)));
        assert.equal(regions.filter(({ cloud }) => cloud === "AzureCloud").length, 58);
    });

    it("finds a region by short name and by display name", () => {
        assert.equal(region("westeurope")?.backupGeoCode, "we");
        assert.equal(region("West Europe"), region("westeurope"));
        assert.equal(region("middleearth"), undefined);
    });

    it("pairs regions with regions of the same cloud", () => {
        for (const { name, pairedRegion, cloud } of regions) {
            if (pairedRegion !== null && pairedRegion !== "swedensouth") {
                assert.equal(region(pairedRegion)?.cloud, cloud, name);
            }
        }
    });

    it("uses no code of Azure Backup twice", () => {
        const codes = regions.flatMap(({ backupGeoCode }) => backupGeoCode ?? []);
        assert.equal(new Set(codes).size, codes.length);
    });

    it("knows which regions have zones and which have no pair", () => {
        assert.equal(region("westeurope")?.availabilityZones, true);
        assert.equal(region("westus")?.availabilityZones, false);
        assert.equal(region("polandcentral")?.pairedRegion, null);
    });

    it("holds the regions of US Government with their codes", () => {
        assert.deepEqual(
            regions
                .filter(({ cloud }) => cloud === "AzureUSGovernment")
                .map(({ name, availabilityZones, backupGeoCode }) => [name, availabilityZones, backupGeoCode]),
            [
                ["usgovvirginia", true, "ugv"],
                ["usgovarizona", false, "uga"],
                ["usgovtexas", false, "ugt"],
            ],
        );
    });

    it("finds what was probably meant", () => {
        assert.equal(nearestRegions("westeurop")[0], "westeurope");
        assert.equal(nearestRegions("USGov Virgina")[0], "usgovvirginia");
    });
});
