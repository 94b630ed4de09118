import assert from "node:assert/strict";
import { privateDnsZoneName, privateDnsZones } from "../../facts/privateDnsZones";

describe("facts: privateDnsZones", () => {
    it("names the zones of commercial Azure", () => {
        const zone = (service: Parameters<typeof privateDnsZoneName>[0]): string =>
            privateDnsZoneName(service, "AzureCloud", "we");
        assert.equal(zone("backup"), "privatelink.we.backup.windowsazure.com");
        assert.equal(zone("blob"), "privatelink.blob.core.windows.net");
        assert.equal(zone("queue"), "privatelink.queue.core.windows.net");
        assert.equal(zone("keyVault"), "privatelink.vaultcore.azure.net");
    });

    it("names the zones of US Government", () => {
        const zone = (service: Parameters<typeof privateDnsZoneName>[0]): string =>
            privateDnsZoneName(service, "AzureUSGovernment", "ugv");
        assert.equal(zone("backup"), "privatelink.ugv.backup.windowsazure.us");
        assert.equal(zone("blob"), "privatelink.blob.core.usgovcloudapi.net");
        assert.equal(zone("queue"), "privatelink.queue.core.usgovcloudapi.net");
        assert.equal(zone("keyVault"), "privatelink.vaultcore.usgovcloudapi.net");
    });

    it("has one zone per service and cloud", () => {
        assert.equal(privateDnsZones.length, 8);
        assert.equal(new Set(privateDnsZones.map(({ service, cloud }) => `${service} ${cloud}`)).size, 8);
    });
});
