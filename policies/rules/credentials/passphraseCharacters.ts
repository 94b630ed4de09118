import { hiddenValue } from "../../../facts/armTypes/describe";
import type { Inputs } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutPassphrases } from "../passphrases";
import { findInPassphrases } from "./passphrases";

/** What an INI file, XML, PowerShell or cmd.exe may take for something else. */
const unsafe = /[;#="'[\]<>&%^|!()`${}*?:@+]/;
const required = "no character that an answer file or a command line takes for something else, such as -_.";

export const passphraseCharacters = stackRule({
    id: "credentials-passphrase-characters",
    notApplicable: withoutPassphrases,
    check: (stack) =>
        findInPassphrases(
            stack,
            ({ inputs }) => (isSafe(inputs) ? [] : [inputs.finding("overrideSpecial", required)]),
            ({ inputs }) => {
                const value = inputs.text("properties.value");
                return value === undefined || !unsafe.test(value)
                    ? []
                    : [inputs.finding("properties.value", required, { found: hiddenValue })];
            },
        ),
});

/** Without a choice of the program the generator takes special characters that are unsafe. */
function isSafe(inputs: Inputs): boolean {
    if (inputs.flag("special") === false) return true;
    const chosen = inputs.text("overrideSpecial") ?? "";
    return chosen !== "" && !unsafe.test(chosen);
}
