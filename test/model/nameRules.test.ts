import assert from "node:assert/strict";
import { namedTypes, nameRule } from "../../model/nameRules";

describe("rules of names", () => {
    it("give every type an abbreviation of its own", () => {
        const abbreviations = namedTypes.map((type) => nameRule(type).abbreviation);
        assert.equal(new Set(abbreviations).size, abbreviations.length);
        assert.deepEqual(
            abbreviations.filter((text) => !/^[a-z]{2,5}$/.test(text)),
            [],
        );
    });

    it("take limits from the facts, and the cautious one where no page states any", () => {
        assert.equal(nameRule("Microsoft.RecoveryServices/vaults").maxLength, 50);
        assert.equal(nameRule("Microsoft.KeyVault/vaults").maxLength, 24);
        assert.equal(nameRule("Microsoft.Maintenance/configurationAssignments").maxLength, 64);
    });

    it("separate parts by hyphens except in storage accounts", () => {
        assert.deepEqual(
            namedTypes.filter((type) => nameRule(type).separator === ""),
            ["Microsoft.Storage/storageAccounts"],
        );
    });
});
