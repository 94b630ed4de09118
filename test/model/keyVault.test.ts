import assert from "node:assert/strict";
import { encryptedSecret } from "../../config/secretText";
import { keyVaultModel } from "../../model/keyVault";
import { environmentWith, existingId, sampleEnvironment } from "../support/sampleEnvironment";

const names = {
    keyVault: "kv-mabs-dev-12345",
    secrets: { joinAccount: "mabs-join-account", setupAccount: "mabs-setup-account" },
};

describe("the key vault", () => {
    it("is made, keeps deleted secrets for 90 days, and holds no account while passwords are references", () => {
        assert.deepEqual(keyVaultModel(sampleEnvironment, names), {
            vault: {
                kind: "new",
                name: "kv-mabs-dev-12345",
                softDeleteRetentionDays: 90,
                defaultAction: "Allow",
                allowedAddressRanges: [],
                admitServerSubnet: false,
            },
            uri: "https://kv-mabs-dev-12345.vault.azure.net",
            accountSecrets: [],
        });
    });

    it("takes passwords of the configuration, each in the form that its reader expects", () => {
        const domain = {
            ...sampleEnvironment.domain,
            joinAccount: { userName: "join@corp.contoso.com", password: encryptedSecret() },
            setupAccount: { userName: "CORP\\setup", password: encryptedSecret() },
        };
        const { accountSecrets } = keyVaultModel(environmentWith({ domain }), names);
        assert.deepEqual(
            accountSecrets.map(({ account, secretName, form }) => [account, secretName, form]),
            [
                ["join", "mabs-join-account", "protectedSettings"],
                ["setup", "mabs-setup-account", "password"],
            ],
        );
        assert.ok(accountSecrets.every(({ contentType }) => contentType.length <= 255));
    });

    it("that exists is addressed by its own name, in the suffix of the cloud", () => {
        const id = existingId("Microsoft.KeyVault/vaults/kv-hub");
        const environment = environmentWith({
            azure: { ...sampleEnvironment.azure, cloud: "AzureUSGovernment", location: "usgovvirginia" },
            keyVault: { existingId: id, allowedAddressRanges: [] },
        });
        const { vault, uri } = keyVaultModel(environment, names);
        assert.deepEqual(vault, {
            kind: "existing",
            id,
            subscriptionId: "00000000-0000-0000-0000-000000000001",
            resourceGroupName: "rg-hub",
            name: "kv-hub",
        });
        assert.equal(uri, "https://kv-hub.vault.usgovcloudapi.net");
    });

    it("shuts out everybody but the servers and the ranges that are listed", () => {
        const { vault } = keyVaultModel(
            environmentWith({ keyVault: { allowedAddressRanges: ["203.0.113.7"] } }),
            names,
        );
        assert.ok(vault.kind === "new");
        assert.deepEqual(
            [vault.defaultAction, vault.allowedAddressRanges, vault.admitServerSubnet],
            ["Deny", ["203.0.113.7"], true],
        );
    });
});
