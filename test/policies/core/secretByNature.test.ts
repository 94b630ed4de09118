import assert from "node:assert/strict";
import { isSecretByNature } from "../../../policies/core/secretByNature";
import { type } from "../../../policies/types";

describe("a secret by nature", () => {
    it("is told by the name of the property, whatever the case", () => {
        for (const path of [
            "osProfile.adminPassword",
            "osProfile.customData",
            "userData",
            "properties.connectionString",
            "settings.storageAccountKey",
            "sharedKey",
            "source.script",
            "settings.commandToExecute",
            "settings.CommandToExecute",
            "items[3].clientSecret",
            "sasToken",
            "passphrase",
            "adminPwd",
        ])
            assert.ok(isSecretByNature(path), path);
    });

    it("is whatever lies below one", () => {
        for (const path of [
            "password.value",
            "passwords.admin.password[0]",
            "protectedSettings",
            "protectedSettings.fileUris[0]",
            "ProtectedSettings.x",
            "protectedParameters[0].value",
            "secureParameters.x",
            "a.protectedSettings[0]",
        ])
            assert.ok(isSecretByNature(path), path);
    });

    it("is told of a quoted name too", () => {
        assert.ok(isSecretByNature('tags["db.password"]'));
        assert.ok(isSecretByNature('tags["admin password"]'));
    });

    it("is not what merely speaks of one", () => {
        for (const path of [
            "",
            "properties.sku.name",
            "passwordPolicy",
            "description",
            "osProfile.linuxConfiguration.disablePasswordAuthentication",
            "protectedSettingsFromKeyVault.secretUrl",
            "osProfile.secrets[0].sourceVault.id",
            "keyVaultName",
            "tags.keyword",
        ])
            assert.ok(!isSecretByNature(path), path);
    });

    it("is what ARM flags for the type of the resource", () => {
        assert.ok(isSecretByNature("properties.value", type.keyVaultSecret));
        assert.ok(!isSecretByNature("properties.value"));
        assert.ok(!isSecretByNature("properties.value", type.workspace));
        assert.ok(!isSecretByNature("properties.contentType", type.keyVaultSecret));
        assert.ok(isSecretByNature("protectedParameters[0].value", type.runCommand));
    });

    it("is what a generated password answers", () => {
        assert.ok(isSecretByNature("result", type.randomPassword));
        assert.ok(!isSecretByNature("length", type.randomPassword));
        assert.ok(!isSecretByNature("result", type.vault));
    });

    it("bears types and names that every object inherits", () => {
        for (const token of ["toString", "__proto__", "constructor", "azure-native:compute:toString"])
            for (const path of ["constructor", "__proto__.toString", "properties.constructor", "[0]"])
                assert.ok(!isSecretByNature(path, token));
    });
});
