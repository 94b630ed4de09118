import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { generatedPassphrases } from "../passphrases";
import { withoutGenerator } from "./passphrases";

export const passphraseInKeyVault = stackRule({
    id: "credentials-passphrase-in-key-vault",
    notApplicable: withoutGenerator,
    check(stack) {
        const kept = new Set(
            stack.ofType(type.keyVaultSecret).flatMap(({ inputDependencies }) => inputDependencies["properties"] ?? []),
        );
        return findInEach(
            generatedPassphrases(stack).filter(({ urn }) => !kept.has(urn)),
            ({ inputs }) => [
                inputs.finding("", "a key vault secret with its result", { found: "no secret that comes from it" }),
            ],
        );
    },
});
