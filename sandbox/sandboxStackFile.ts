import { createCipheriv, pbkdf2Sync, randomBytes } from "node:crypto";
import { Document, isMap, isScalar, parseDocument, visit } from "yaml";

/** What an encrypted value of a stack file reads as in the sandbox, whose key is not that of the real stack. */
export const standInSecret = "stand-in for an encrypted value";

/** Keys of a stack file that say how its secrets are encrypted. */
const secretsProviderKeys = ["encryptionsalt", "encryptedkey", "secretsprovider"];

/**
 * The text of a stack file for use under another pass phrase: same settings, own salt, and every encrypted
 * value replaced by {@link standInSecret}, encrypted anew.
 *
 * @param source text of the real stack file; empty for a stack without settings.
 * @param encryptionSalt of an earlier call, to keep reading what was encrypted under it; a new one by default.
 * @throws when the text is not YAML.
 */
export function sandboxStackFile(source: string, passphrase: string, encryptionSalt?: string): string {
    const document = parseDocument(source);
    const [problem] = document.errors;
    if (problem !== undefined) throw problem;
    const file = isMap(document.contents) ? document : new Document({});
    const encryption = passphraseEncryption(passphrase, encryptionSalt);
    for (const key of secretsProviderKeys) file.delete(key);
    visit(file, {
        Pair: (_key, pair) => {
            if (!isMap(pair.value) || pair.value.items.length !== 1) return;
            const [only] = pair.value.items;
            if (isScalar(only?.key) && only.key.value === "secure") only.value = encryption.encrypt(standInSecret);
        },
    });
    file.set("encryptionsalt", encryption.salt);
    return String(file);
}

interface Encryption {
    readonly salt: string;
    encrypt(text: string): string;
}

/**
 * Pulumi's pass phrase encryption: AES-256-GCM under a key derived from pass phrase and salt; the salt is stored with an
 * encrypted word that lets the engine recognise a wrong pass phrase.
 * Source: pulumi/pulumi, `pkg/secrets/passphrase/manager.go` and `sdk/go/common/resource/config/crypt.go`, 2026-08.
 */
function passphraseEncryption(passphrase: string, encryptionSalt?: string): Encryption {
    const salt =
        encryptionSalt === undefined ? randomBytes(8) : Buffer.from(encryptionSalt.split(":")[1] ?? "", "base64");
    const key = pbkdf2Sync(passphrase, salt, 1_000_000, 32, "sha256");
    const encrypt = (text: string): string => {
        const nonce = randomBytes(12);
        const cipher = createCipheriv("aes-256-gcm", key, nonce);
        const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
        return `v1:${nonce.toString("base64")}:${sealed.toString("base64")}`;
    };
    return { salt: `v1:${salt.toString("base64")}:${encrypt("pulumi")}`, encrypt };
}
