import assert from "node:assert/strict";
import { SHORTEST_PASSPHRASE } from "../../config/passphraseRule";
import { passphraseFacts } from "../../facts/passphrase";

describe("facts: the pass phrase", () => {
    it("has the length that the configuration asks for as well", () => {
        assert.equal(passphraseFacts.shortestCharacters, SHORTEST_PASSPHRASE);
    });

    it("ends with ASCII, and knows the secrets that the agent saves", () => {
        assert.equal(passphraseFacts.highestCharacterCode, 127);
        assert.equal(passphraseFacts.savedSecretName, "AzBackup-");
    });
});
