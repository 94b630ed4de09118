import assert from "node:assert/strict";
import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import { parse } from "yaml";
import { sandboxStackFile, standInSecret } from "../../sandbox/sandboxStackFile";

const source = `secretsprovider: azurekeyvault://kv.vault.azure.net/keys/state
encryptedkey: abc
config:
    mabs:domain:
        joinAccount:
            password:
                secure: v1:foreign
        names: [a, b]
    mabs:plain: secure
`;

interface StackFile {
    readonly encryptionsalt: string;
    readonly config: {
        readonly "mabs:domain": { readonly joinAccount: { readonly password: { readonly secure: string } } };
    };
}

describe("sandboxStackFile", () => {
    it("keeps the settings, and replaces what says how secrets are encrypted", () => {
        const { encryptionsalt, config, ...others } = parse(sandboxStackFile(source, "phrase")) as StackFile &
            Record<string, unknown>;
        assert.deepEqual(others, {});
        assert.match(encryptionsalt, /^v1:[^:]+:v1:[^:]+:[^:]+$/);
        assert.deepEqual(
            { ...config, "mabs:domain": { ...config["mabs:domain"], joinAccount: undefined } },
            { "mabs:domain": { joinAccount: undefined, names: ["a", "b"] }, "mabs:plain": "secure" },
        );
    });

    it("encrypts a stand-in for every secret under the pass phrase", () => {
        const { encryptionsalt, config } = parse(sandboxStackFile(source, "phrase")) as StackFile;
        const { secure } = config["mabs:domain"].joinAccount.password;
        assert.equal(decrypted(secure, "phrase", encryptionsalt), standInSecret);
        assert.equal(decrypted(encryptionsalt.split(":").slice(2).join(":"), "phrase", encryptionsalt), "pulumi");
    });

    it("stays with the salt that it is given, so that the state can still be read", () => {
        const { encryptionsalt: first } = parse(sandboxStackFile("", "phrase")) as StackFile;
        const { encryptionsalt: second } = parse(sandboxStackFile(source, "phrase", first)) as StackFile;
        assert.equal(second.split(":")[1], first.split(":")[1]);
    });

    it("makes a file for a stack without settings", () => {
        assert.deepEqual(Object.keys(parse(sandboxStackFile("", "phrase")) as object), ["encryptionsalt"]);
    });

    it("refuses text that is not YAML", () => {
        assert.throws(() => sandboxStackFile("config: [", "phrase"), /Flow sequence/);
    });
});

/** The engine's side of the encryption. */
function decrypted(value: string, passphrase: string, encryptionSalt: string): string {
    const salt = Buffer.from(encryptionSalt.split(":")[1] ?? "", "base64");
    const key = pbkdf2Sync(passphrase, salt, 1_000_000, 32, "sha256");
    const [, nonce = "", text = ""] = value.split(":");
    const sealed = Buffer.from(text, "base64");
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64"));
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString("utf8");
}
