import { passphraseAscii } from "../../../../policies/rules/credentials/passphraseAscii";
import { describeRule } from "../../support/describeRule";
import { machine, generator, givenPassphrase, noPassphrases, passphraseSecret } from "../../support/passphrases";

const required = "ASCII characters only";
const value = "properties.value";

describeRule(passphraseAscii, {
    compliant: [generator, passphraseSecret, machine],
    alsoCompliant: [
        { by: "what the generator takes by itself", set: [["overrideSpecial", undefined]] },
        { by: "the last character of ASCII", set: [["overrideSpecial", "\u007f"]] },
        { by: "a given one", change: () => [givenPassphrase, machine] },
    ],
    spoilt: [
        {
            by: "the first character after it",
            set: [["overrideSpecial", "-\u0080"]],
            finds: [`passphrase overrideSpecial: found "-\u0080", required ${required}`],
        },
        {
            by: "an emoji",
            set: [["overrideSpecial", "🔑"]],
            finds: [`passphrase overrideSpecial: found "🔑", required ${required}`],
        },
        {
            by: "an umlaut in a given one",
            change: () => [
                machine,
                {
                    ...givenPassphrase,
                    inputs: { ...givenPassphrase.inputs, properties: { value: "0123456789äbcdef" } },
                },
            ],
            finds: [`given ${value}: found [secret], required ${required}`],
        },
    ],
    unknown: [{ path: "overrideSpecial" }],
    wrongType: {
        path: "overrideSpecial",
        value: 7,
        finds: ["passphrase overrideSpecial: found 7, required a text"],
    },
    notApplicable: noPassphrases,
});
