import assert from "node:assert/strict";
import { joinExtension, secretReference, type JoinExtensionInput } from "../../model/joinExtension";

const vaultId =
    "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/KV-Shared";

const input: JoinExtensionInput = {
    name: "JoinDomain",
    cloud: "AzureCloud",
    domain: { fqdn: "corp.contoso.com", joinAccount: { userName: "svc-join@corp.contoso.com" } },
    ownSecretName: "mabs-join-account",
};

describe("the join extension", () => {
    it("joins with the environment's own secret and the default place for computers", () => {
        assert.deepEqual(joinExtension(input), {
            name: "JoinDomain",
            publisher: "Microsoft.Compute",
            type: "JsonADDomainExtension",
            typeHandlerVersion: "1.3",
            settings: {
                Name: "corp.contoso.com",
                User: "svc-join@corp.contoso.com",
                Restart: "true",
                Options: "3",
            },
            password: { kind: "ownSecret", secretName: "mabs-join-account" },
        });
    });

    it("names the organizational unit when there is one", () => {
        const organizationalUnit = "OU=Backup,DC=corp,DC=contoso,DC=com";
        const { settings } = joinExtension({ ...input, domain: { ...input.domain, organizationalUnit } });
        assert.equal(settings["OUPath"], organizationalUnit);
    });

    it("refers to a secret that exists already by its URL and its key vault", () => {
        const joinAccount = { userName: "CORP\\join", passwordSecretId: `${vaultId}/secrets/join` };
        assert.deepEqual(joinExtension({ ...input, domain: { ...input.domain, joinAccount } }).password, {
            kind: "existingSecret",
            secretUrl: "https://kv-shared.vault.azure.net/secrets/join",
            sourceVaultId: vaultId,
        });
    });
});

describe("a secret reference", () => {
    it("keeps the version, in both spellings", () => {
        const url = "https://kv-shared.vault.azure.net/secrets/join/0123456789abcdef0123456789abcdef";
        const version = "0123456789abcdef0123456789abcdef";
        assert.equal(secretReference(`${vaultId}/secrets/join/${version}`, "AzureCloud").secretUrl, url);
        assert.equal(secretReference(`${vaultId}/secrets/join/versions/${version}`, "AzureCloud").secretUrl, url);
    });

    it("has the suffix of its cloud", () => {
        assert.equal(
            secretReference(`${vaultId}/secrets/join`, "AzureUSGovernment").secretUrl,
            "https://kv-shared.vault.usgovcloudapi.net/secrets/join",
        );
    });

    it("takes ARM ids in any case, as Azure does", () => {
        assert.equal(
            secretReference(`${vaultId}/secrets/join`.toUpperCase(), "AzureCloud").sourceVaultId,
            vaultId.toUpperCase(),
        );
    });

    for (const wrong of [
        "",
        vaultId,
        "https://kv.vault.azure.net/secrets/join",
        `${vaultId}/keys/join`,
        `${vaultId}/secrets/a/b/c/d`,
    ]) {
        it(`is not made of ${JSON.stringify(wrong.slice(-30))}`, () => {
            assert.throws(() => secretReference(wrong, "AzureCloud"), /Not the ARM id of a Key Vault secret/);
        });
    }
});
