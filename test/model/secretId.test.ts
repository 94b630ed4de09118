import assert from "node:assert/strict";
import { parseSecretId } from "../../model/secretId";
import { existingId } from "../support/sampleEnvironment";

const vaultId = existingId("Microsoft.KeyVault/vaults/kv-hub");
const version = "0123456789abcdef0123456789abcdef";

describe("the id of a Key Vault secret", () => {
    it("names key vault and secret", () => {
        assert.deepEqual(parseSecretId(`${vaultId}/secrets/svc-join`), {
            id: `${vaultId}/secrets/svc-join`,
            vaultId,
            vaultName: "kv-hub",
            secretName: "svc-join",
        });
    });

    it("may name a version, as the portal and as Azure Resource Manager write it", () => {
        for (const end of [version, `versions/${version}`]) {
            const parsed = parseSecretId(`${vaultId}/secrets/svc-join/${end}`);
            assert.equal(parsed.version, version);
            assert.equal(parsed.id, `${vaultId}/secrets/svc-join`);
        }
    });

    it("is no id of anything else", () => {
        for (const text of ["", vaultId, `${vaultId}/keys/k`, existingId("Microsoft.Storage/vaults/a/secrets/b")]) {
            assert.throws(() => parseSecretId(text), /Not the ARM id of a Key Vault secret/);
        }
    });
});
