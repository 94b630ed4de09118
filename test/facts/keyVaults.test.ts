import assert from "node:assert/strict";
import { keyVaultFacts } from "../../facts/keyVaults";

describe("facts: key vaults", () => {
    it("keep what is deleted for 7 to 90 days, and for the longest where nobody says otherwise", () => {
        assert.deepEqual(keyVaultFacts.softDeleteRetentionDays, { shortest: 7, longest: 90, usual: 90 });
    });
});
