import type { RuleText } from "../entry";
import { exposureTexts } from "./exposure";
import { keyVaultTexts } from "./keyVault";
import { passphraseTexts } from "./passphrase";
import { roleTexts } from "./roles";

export const credentialsTexts = {
    ...exposureTexts,
    ...keyVaultTexts,
    ...passphraseTexts,
    ...roleTexts,
} as const satisfies Record<string, RuleText>;
