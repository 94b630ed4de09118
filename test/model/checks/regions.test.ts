import assert from "node:assert/strict";
import type { Environment } from "../../../config/environment.generated";
import { region } from "../../../facts/regions";
import { checkRegions } from "../../../model/checks/regions";
import { briefly } from "../../support/problems";
import { environmentWith, sampleEnvironment } from "../../support/sampleEnvironment";

const at = (location: string, rest: Partial<Environment> = {}): Environment =>
    environmentWith({ azure: { ...sampleEnvironment.azure, location }, ...rest });

const vault = (overrides: Partial<Environment["vault"]>): Partial<Environment> => ({
    vault: { ...sampleEnvironment.vault, ...overrides },
});

/** A region with zones but without a pair. */
const WITHOUT_PAIR = "italynorth";

describe("checks of the region", () => {
    it("rest on regions that are as the tests believe", () => {
        assert.equal(region(WITHOUT_PAIR)?.pairedRegion, null);
        assert.equal(region(WITHOUT_PAIR)?.availabilityZones, true);
    });

    it("find nothing wrong with the defaults, in either spelling of the region", () => {
        assert.deepEqual(checkRegions(sampleEnvironment), []);
        assert.deepEqual(checkRegions(at("West Europe")), []);
    });

    it("name the nearest region for one that does not exist, and say nothing else", () => {
        const [problem, ...others] = checkRegions(at("westeuropa", vault({ redundancy: "ZoneRedundant" })));
        assert.deepEqual(others, []);
        assert.equal(problem?.id, "MABS-CFG-212");
        assert.equal(problem.path, "azure-native:location");
        assert.equal(problem.nearest, "westeurope");
    });

    it("refuse a region of the other cloud, in both directions", () => {
        assert.deepEqual(briefly(checkRegions(at("usgovvirginia"))), [
            "MABS-CFG-213 azure-native:location: usgovvirginia, a region of the cloud usgovernment",
        ]);
        const azure: Environment["azure"] = { ...sampleEnvironment.azure, cloud: "AzureUSGovernment" };
        const [problem] = checkRegions(environmentWith({ azure }));
        assert.equal(problem?.expected, "a region of the cloud usgovernment");
        assert.match(problem.hint ?? "", /azure-native:environment: public/);
    });

    it("refuse geo-redundancy and cross-region restore in a region without a pair", () => {
        assert.deepEqual(briefly(checkRegions(at(WITHOUT_PAIR, vault({ crossRegionRestore: true })))), [
            "MABS-CFG-211 mabs:vault.crossRegionRestore: true, but italynorth has no paired region",
            "MABS-CFG-216 mabs:vault.redundancy: GeoRedundant, but italynorth has no paired region",
        ]);
        assert.deepEqual(checkRegions(at(WITHOUT_PAIR, vault({ redundancy: "ZoneRedundant" }))), []);
    });

    it("leave the redundancy of an existing vault to its owners", () => {
        const existingId = "/subscriptions/a/resourceGroups/b/providers/Microsoft.RecoveryServices/vaults/c";
        assert.deepEqual(checkRegions(at(WITHOUT_PAIR, vault({ existingId }))), []);
    });
});
