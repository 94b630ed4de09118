import assert from "node:assert/strict";
import { storageModel } from "../../model/storage";
import { environmentWith, sampleEnvironment } from "../support/sampleEnvironment";

const guestPackage = { blobName: "guest/0123456789abcdef/package.json", text: "{}", sha256: "0".repeat(64) };
const names = {
    storageAccount: "stmabsdev12345",
    containers: { packages: "packages", scripts: "scripts", status: "status" },
} as const;

describe("the storage account", () => {
    it("has three containers, keeps old status documents for a quarter, and carries the guest package", () => {
        assert.deepEqual(storageModel(sampleEnvironment, names, guestPackage), {
            accountName: "stmabsdev12345",
            sku: "Standard_LRS",
            blobEndpoint: "https://stmabsdev12345.blob.core.windows.net",
            containers: { packages: "packages", scripts: "scripts", status: "status" },
            defaultAction: "Allow",
            allowedAddressRanges: [],
            admitServerSubnet: false,
            statusRetentionDays: 90,
            guestPackage,
        });
    });

    it("follows redundancy, ranges and cloud of the configuration", () => {
        const environment = environmentWith({
            azure: { ...sampleEnvironment.azure, cloud: "AzureUSGovernment", location: "usgovvirginia" },
            storage: { redundancy: "Standard_GRS", allowedAddressRanges: ["203.0.113.0/24"] },
        });
        const model = storageModel(environment, names, guestPackage);
        assert.equal(model.sku, "Standard_GRS");
        assert.equal(model.blobEndpoint, "https://stmabsdev12345.blob.core.usgovcloudapi.net");
        assert.deepEqual([model.defaultAction, model.admitServerSubnet], ["Deny", true]);
    });
});
