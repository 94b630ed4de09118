import { hiddenValue } from "../../../facts/armTypes/describe";
import { passphraseFacts } from "../../../facts/passphrase";
import { stackRule } from "../../rule";
import { withoutPassphrases } from "../passphrases";
import { findInPassphrases } from "./passphrases";

const required = "ASCII characters only";

/** What a generator takes by itself is ASCII. */
export const passphraseAscii = stackRule({
    id: "credentials-passphrase-ascii",
    notApplicable: withoutPassphrases,
    check: (stack) =>
        findInPassphrases(
            stack,
            ({ inputs }) => {
                const special = inputs.text("overrideSpecial");
                return special === undefined || isAscii(special) ? [] : [inputs.finding("overrideSpecial", required)];
            },
            ({ inputs }) => {
                const value = inputs.text("properties.value");
                return value === undefined || isAscii(value)
                    ? []
                    : [inputs.finding("properties.value", required, { found: hiddenValue })];
            },
        ),
});

function isAscii(text: string): boolean {
    return [...text].every((character) => (character.codePointAt(0) ?? 0) <= passphraseFacts.highestCharacterCode);
}
