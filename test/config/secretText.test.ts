import assert from "node:assert/strict";
import { inspect } from "node:util";
import { encryptedSecret, revealedSecret } from "../../config/secretText";

describe("config: secrets", () => {
    it("reveal their text only when asked", () => {
        const secret = revealedSecret("canary");
        assert.equal(secret.reveal?.(), "canary");
        assert.deepEqual(
            [JSON.stringify({ secret }), `${String(secret)}`, inspect({ secret })],
            ['{"secret":"[secret]"}', "[secret]", "{ secret: [secret] }"],
        );
        assert.ok(Object.isFrozen(secret));
    });

    it("have nothing to reveal while encrypted", () => {
        assert.equal(encryptedSecret().reveal, undefined);
        assert.equal(JSON.stringify(encryptedSecret()), '"[secret]"');
    });
});
