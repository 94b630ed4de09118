import assert from "node:assert/strict";
import { storageModel } from "../../model/storage";
import { environmentWith, sampleEnvironment } from "../support/sampleEnvironment";
import { environmentInExistingNetwork } from "../support/sampleNetworks";

const guestPackage = { blobName: "guest/0123456789abcdef/package.json", text: "{}", sha256: "0".repeat(64) };
const names = {
    storageAccount: "stmabsdev12345",
    containers: { packages: "packages", scripts: "scripts", status: "status", catalogue: "catalogue" },
} as const;

describe("the storage account", () => {
    it("has four containers, keeps old status documents for a quarter and catalogues for a month, and carries the guest package", () => {
        assert.deepEqual(storageModel(sampleEnvironment, names, guestPackage), {
            accountName: "stmabsdev12345",
            sku: "Standard_LRS",
            blobEndpoint: "https://stmabsdev12345.blob.core.windows.net",
            containers: { packages: "packages", scripts: "scripts", status: "status", catalogue: "catalogue" },
            defaultAction: "Allow",
            allowedAddressRanges: [],
            admitServerSubnet: false,
            statusRetentionDays: 90,
            catalogueRetentionDays: 30,
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

    it("writes ranges of one or two addresses as addresses, because Azure refuses them as ranges", () => {
        const ranges = ["203.0.113.7", "203.0.113.8/32", "203.0.113.10/31", "203.0.113.16/30"];
        const environment = environmentWith({ storage: { redundancy: "Standard_LRS", allowedAddressRanges: ranges } });
        assert.deepEqual(storageModel(environment, names, guestPackage).allowedAddressRanges, [
            "203.0.113.7",
            "203.0.113.8",
            "203.0.113.10",
            "203.0.113.11",
            "203.0.113.16/30",
        ]);
    });

    it("admits the subnet of the servers by itself even where it belongs to others: no address would", () => {
        const storage = { redundancy: "Standard_LRS", allowedAddressRanges: ["203.0.113.0/24"] } as const;
        const closed = storageModel(environmentInExistingNetwork({}, { storage }), names, guestPackage);
        assert.deepEqual([closed.defaultAction, closed.admitServerSubnet], ["Deny", true]);
        const open = storageModel(environmentInExistingNetwork(), names, guestPackage);
        assert.deepEqual([open.defaultAction, open.admitServerSubnet], ["Allow", false]);
    });
});
