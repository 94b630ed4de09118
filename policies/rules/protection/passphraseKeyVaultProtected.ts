import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { passphraseKeyVaults, withoutPassphrases } from "../passphrases";
import { findUnprotected } from "./protection";

export const passphraseKeyVaultProtected = stackRule({
    id: "protection-passphrase-key-vault-protected",
    notApplicable: withoutPassphrases,
    check: (stack) => findInEach(passphraseKeyVaults(stack), findUnprotected),
});
