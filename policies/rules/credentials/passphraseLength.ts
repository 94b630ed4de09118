import { hiddenValue } from "../../../facts/armTypes/describe";
import { passphraseFacts } from "../../../facts/passphrase";
import { stackRule } from "../../rule";
import { withoutPassphrases } from "../passphrases";
import { findInPassphrases } from "./passphrases";

const { shortestCharacters } = passphraseFacts;
const required = `at least ${String(shortestCharacters)} characters`;

export const passphraseLength = stackRule({
    id: "credentials-passphrase-length",
    notApplicable: withoutPassphrases,
    check: (stack) =>
        findInPassphrases(
            stack,
            ({ inputs }) => {
                const length = inputs.number("length") ?? 0;
                return length < shortestCharacters ? [inputs.finding("length", required)] : [];
            },
            ({ inputs }) => {
                const value = inputs.text("properties.value");
                return value !== undefined && value.length < shortestCharacters
                    ? [inputs.finding("properties.value", required, { found: hiddenValue })]
                    : [];
            },
        ),
});
