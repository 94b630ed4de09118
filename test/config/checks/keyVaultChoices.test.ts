import assert from "node:assert/strict";
import { checkKeyVaultChoices } from "../../../config/checks/keyVaultChoices";
import { checkContext } from "../../support/partialEnvironments";

describe("config: choices about the key vault", () => {
    it("leave an existing vault to its owners", () => {
        const written = checkContext("mabs:keyVault.name", "mabs:keyVault.allowedAddressRanges");
        const paths = checkKeyVaultChoices({ keyVault: { existingId: "/vault" } }, written).map(({ path }) => path);
        assert.deepEqual(paths, ["mabs:keyVault.name", "mabs:keyVault.allowedAddressRanges"]);
    });

    it("are free for a new vault", () => {
        assert.deepEqual(checkKeyVaultChoices({ keyVault: { name: "kv" } }, checkContext("mabs:keyVault.name")), []);
        assert.deepEqual(checkKeyVaultChoices({}, checkContext()), []);
    });
});
