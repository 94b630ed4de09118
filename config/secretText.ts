/**
 * A Pulumi secret of the configuration, never a plain string, so that no renderer can print it by accident.
 *
 * `reveal` is there only inside `pulumi up`, where the engine has decrypted the value. Read from a file, the value is
 * ciphertext and `reveal` is absent. `JSON.stringify`, `String` and `util.inspect` all give `[secret]`.
 */
export interface SecretText {
    readonly kind: "secret";
    readonly reveal?: () => string;
}

const mask = "[secret]";

/** How Node.js asks an object for its text in `console.log`. Named here to keep `node:util` out of what a plan loads. */
const inspect = Symbol.for("nodejs.util.inspect.custom");

/** A secret whose value the engine has decrypted. */
export function revealedSecret(value: string): SecretText {
    return masked({ kind: "secret", reveal: () => value });
}

/** A secret that is only ciphertext here. */
export function encryptedSecret(): SecretText {
    return masked({ kind: "secret" });
}

function masked(secret: SecretText): SecretText {
    const hidden = (value: () => string): PropertyDescriptor => ({ value, enumerable: false });
    return Object.freeze(
        Object.defineProperties(secret, {
            toJSON: hidden(() => mask),
            toString: hidden(() => mask),
            [inspect]: hidden(() => mask),
        }),
    );
}
