import assert from "node:assert/strict";
import {
    isServiceTagName,
    nearestServiceTag,
    otherServiceTags,
    serviceTag,
    serviceTags,
} from "../../facts/serviceTags";

describe("facts: serviceTags", () => {
    it("gives every tag once", () => {
        assert.equal(new Set(serviceTags.map(({ tag }) => tag.toLowerCase())).size, serviceTags.length);
    });

    it("finds a tag by its name, whatever the case, and by a regional form", () => {
        assert.equal(serviceTag("azurebackup")?.tag, "AzureBackup");
        assert.equal(serviceTag("Storage.WestEurope")?.tag, "Storage");
        assert.equal(serviceTag("AzureFrontDoor.FirstParty")?.tag, "AzureFrontDoor.FirstParty");
    });

    it("refuses a regional form of a tag that has none, and unknown tags", () => {
        assert.equal(serviceTag("AzureBackup.WestEurope"), undefined);
        assert.equal(serviceTag("AzureBackups"), undefined);
        assert.equal(serviceTag(""), undefined);
    });

    it("knows that firewall rules do not take the tags of the host", () => {
        assert.deepEqual(
            serviceTags.filter(({ azureFirewall }) => !azureFirewall).map(({ tag }) => tag),
            [
                "AzureLoadBalancer",
                "AzurePlatformDNS",
                "AzurePlatformIMDS",
                "AzurePlatformLKM",
                "VirtualNetwork",
                "Internet",
            ],
        );
    });

    it("names tags of other services, none of them twice, and the one that somebody may have meant", () => {
        const all = [...serviceTags.map(({ tag }) => tag), ...otherServiceTags].map((tag) => tag.toLowerCase());
        assert.equal(new Set(all).size, all.length);
        assert.ok(["Sql", "sql.EastUS", "AzureBackup.WestEurope", "AzureFrontDoor.Backend"].every(isServiceTagName));
        assert.ok(!["AzureBackups", "SqlServer", ""].some(isServiceTagName));
        assert.equal(nearestServiceTag("AzureBackups"), "AzureBackup");
    });
});
