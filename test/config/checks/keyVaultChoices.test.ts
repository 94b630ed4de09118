import assert from "node:assert/strict";
import { checkKeyVaultChoices } from "../../../config/checks/keyVaultChoices";
import { checkContext } from "../../support/partialEnvironments";

describe("config: choices about the key vault", () => {
    it("leave an existing vault to its owners", () => {
        const written = checkContext("mabs:keyVault.name", "mabs:keyVault.allowedAddressRanges");
        const found = checkKeyVaultChoices({ keyVault: { existingId: "/vault" } }, written);
        assert.deepEqual(
            found.map(({ id, path }) => `${id} ${path}`),
            ["MABS-CFG-612 mabs:keyVault.name", "MABS-CFG-612 mabs:keyVault.allowedAddressRanges"],
        );
    });

    it("are free for a new vault", () => {
        assert.deepEqual(checkKeyVaultChoices({ keyVault: { name: "kv" } }, checkContext("mabs:keyVault.name")), []);
        assert.deepEqual(checkKeyVaultChoices({}, checkContext()), []);
    });
});
