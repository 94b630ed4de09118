import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { generatedPassphrases, passphraseSecrets, withoutPassphrases } from "../passphrases";
import { findUnprotected } from "./protection";

export const passphraseProtected = stackRule({
    id: "protection-passphrase-protected",
    notApplicable: withoutPassphrases,
    check: (stack) => findInEach([...passphraseSecrets(stack), ...generatedPassphrases(stack)], findUnprotected),
});
