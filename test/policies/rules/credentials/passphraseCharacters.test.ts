import { passphraseCharacters } from "../../../../policies/rules/credentials/passphraseCharacters";
import { describeRule } from "../../support/describeRule";
import { machine, generator, givenPassphrase, noPassphrases, passphraseSecret } from "../../support/passphrases";
import { unknown } from "../../support/programs";

const required = "no character that an answer file or a command line takes for something else, such as -_.";
const value = "properties.value";

describeRule(passphraseCharacters, {
    compliant: [generator, passphraseSecret, machine],
    alsoCompliant: [
        {
            by: "no special characters",
            set: [
                ["special", false],
                ["overrideSpecial", unknown],
            ],
        },
        { by: "a given one", change: () => [givenPassphrase, machine] },
    ],
    spoilt: [
        ...[...";#=\"'[]<>&%^|!()`${}"].map((character) => ({
            by: character,
            set: [["overrideSpecial", `-${character}`]] as const,
            finds: [`passphrase overrideSpecial: found ${JSON.stringify(`-${character}`)}, required ${required}`],
        })),
        {
            by: "what the generator takes by itself",
            set: [["overrideSpecial", undefined]],
            finds: [`passphrase overrideSpecial: found nothing, required ${required}`],
        },
        {
            by: "an empty choice, which means the same",
            set: [["overrideSpecial", ""]],
            finds: [`passphrase overrideSpecial: found "", required ${required}`],
        },
        {
            by: "a semicolon in a given one",
            change: () => [
                machine,
                {
                    ...givenPassphrase,
                    inputs: { ...givenPassphrase.inputs, properties: { value: "0123456789;bcdef" } },
                },
            ],
            finds: [`given ${value}: found [secret], required ${required}`],
        },
    ],
    unknown: [{ path: "overrideSpecial" }, { path: "special" }],
    wrongType: { path: "special", value: "true", finds: ['passphrase special: found "true", required true or false'] },
    notApplicable: noPassphrases,
});
