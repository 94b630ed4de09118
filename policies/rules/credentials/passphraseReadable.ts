import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { passphraseSecrets, withoutPassphrases } from "./passphrases";

const enabled = "properties.attributes.enabled";
const expires = "properties.attributes.expires";

/** A secret is enabled and lasts for ever unless the program says otherwise. */
export const passphraseReadable = stackRule({
    id: "credentials-passphrase-readable",
    notApplicable: (stack) =>
        withoutPassphrases(stack) ??
        (passphraseSecrets(stack).length === 0 ? "the program puts no pass phrase into a key vault" : undefined),
    check: (stack) =>
        findInEach(passphraseSecrets(stack), ({ secret: { inputs } }) => {
            const checks: readonly (() => readonly Finding[])[] = [
                () => (inputs.flag(enabled) === false ? [inputs.finding(enabled, "true, or nothing")] : []),
                () => (inputs.has(expires) ? [inputs.finding(expires, "nothing")] : []),
            ];
            return findInEach(checks, (check) => check());
        }),
});
