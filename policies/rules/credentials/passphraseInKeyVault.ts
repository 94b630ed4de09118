import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { passphraseGenerators, withoutPassphrases } from "./passphrases";

export const passphraseInKeyVault = stackRule({
    id: "credentials-passphrase-in-key-vault",
    notApplicable: (stack) =>
        withoutPassphrases(stack) ??
        (passphraseGenerators(stack).length === 0 ? "the program generates no pass phrase" : undefined),
    check(stack) {
        const kept = new Set(
            stack.ofType(type.keyVaultSecret).flatMap(({ inputDependencies }) => inputDependencies["properties"] ?? []),
        );
        return findInEach(
            passphraseGenerators(stack).filter(({ urn }) => !kept.has(urn)),
            ({ inputs }) => [
                inputs.finding("", "a key vault secret with its result", { found: "no secret that comes from it" }),
            ],
        );
    },
});
