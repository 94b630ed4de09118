import { passphraseInKeyVault } from "../../../../policies/rules/credentials/passphraseInKeyVault";
import { describeRule } from "../../support/describeRule";
import { machine, generator, noGenerator, noPassphrases, passphraseSecret } from "../../support/passphrases";

const finds = ["passphrase found no secret that comes from it, required a key vault secret with its result"];

describeRule(passphraseInKeyVault, {
    compliant: [generator, passphraseSecret, machine],
    alsoCompliant: [
        {
            by: "a secret with another name",
            of: "secret",
            set: [["secretName", "mabs-encryption"]],
        },
    ],
    spoilt: [
        { by: "one that goes nowhere", change: () => [generator, machine], finds },
        {
            by: "a secret that comes from somewhere else",
            change: (written) => written.map((one) => ({ ...one, from: {} })),
            finds,
        },
    ],
    unknown: [],
    wrongType: {
        of: "secret",
        path: "secretName",
        value: 7,
        finds: ["secret secretName: found 7, required a text"],
    },
    notApplicable: [...noPassphrases, noGenerator],
});
