import assert from "node:assert/strict";
import { cloudSuffixes } from "../../facts/cloudSuffixes";

describe("facts: cloudSuffixes", () => {
    it("knows the names of commercial Azure", () => {
        const names = cloudSuffixes("AzureCloud");
        assert.equal(names.resourceManagerUrl, "https://management.azure.com");
        assert.equal(names.loginUrl, "https://login.microsoftonline.com");
        assert.equal(names.blob, "blob.core.windows.net");
        assert.equal(names.keyVault, "vault.azure.net");
        assert.equal(names.pulumiEnvironment, "public");
    });

    it("knows the names of US Government", () => {
        const names = cloudSuffixes("AzureUSGovernment");
        assert.equal(names.resourceManagerUrl, "https://management.usgovcloudapi.net");
        assert.equal(names.loginUrl, "https://login.microsoftonline.us");
        assert.equal(names.blob, "blob.core.usgovcloudapi.net");
        assert.equal(names.keyVault, "vault.usgovcloudapi.net");
        assert.equal(names.pulumiEnvironment, "usgovernment");
    });
});
