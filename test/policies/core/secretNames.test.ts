import assert from "node:assert/strict";
import { isSecretByNature, isSecretName } from "../../../policies/core/secretByNature";

describe("names of secrets", () => {
    it("are those that nothing else has", () => {
        const secret = [
            "password",
            "adminPassword",
            "PASSPHRASE",
            "storageAccountKey",
            "clientSecret",
            "sasToken",
            "pwd",
        ];
        const open = [
            "secretName",
            "passwordSecretId",
            "script",
            "token",
            "commandToExecute",
            "secretUrl",
            "passwords",
        ];
        assert.deepEqual(secret.filter(isSecretName), secret);
        assert.deepEqual(open.filter(isSecretName), []);
    });

    it("are fewer than what is never shown", () => {
        for (const name of ["adminPassword", "storageAccountKey", "script", "token", "customData"])
            assert.equal(isSecretByNature(`a.b[0].${name}`), true, name);
        assert.equal(isSecretByNature("protectedSettings.anything"), true);
        assert.equal(isSecretByNature("osProfile.adminUsername"), false);
    });
});
