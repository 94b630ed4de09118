import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import { stackRule } from "../../rule";
import { passphraseSecrets, withoutPassphrases } from "../passphrases";

/** A secret is enabled and lasts for ever unless the program says otherwise. */
export const passphraseReadable = stackRule({
    id: "credentials-passphrase-readable",
    notApplicable: (stack) =>
        withoutPassphrases(stack) ??
        (passphraseSecrets(stack).length === 0 ? "the program puts no pass phrase into a key vault" : undefined),
    check: (stack) =>
        findInEach(passphraseSecrets(stack), ({ inputs }) => {
            const attributes = inputs.object("properties.attributes");
            return attributes === undefined ? [] : findInEach([enabled, lasting], (check) => check(attributes));
        }),
});

function enabled(attributes: Inputs): readonly Finding[] {
    return attributes.flag("enabled") === false ? [attributes.finding("enabled", "true, or nothing")] : [];
}

function lasting(attributes: Inputs): readonly Finding[] {
    return attributes.has("expires") ? [attributes.finding("expires", "nothing")] : [];
}
