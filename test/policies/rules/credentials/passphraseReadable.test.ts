import { passphraseReadable } from "../../../../policies/rules/credentials/passphraseReadable";
import { describeRule } from "../../support/describeRule";
import { machine, generator, givenPassphrase, noPassphrases, passphraseSecret } from "../../support/passphrases";
import { unknown } from "../../support/programs";

const enabled = "properties.attributes.enabled";
const expires = "properties.attributes.expires";

describeRule(passphraseReadable, {
    compliant: [generator, passphraseSecret, machine],
    alsoCompliant: [
        { by: "nothing said", of: "secret", set: [["properties.attributes", undefined]] },
        { by: "a given one", change: () => [givenPassphrase, machine] },
        {
            by: "an expiry date of another secret",
            change: (written) => [
                ...written,
                {
                    ...passphraseSecret,
                    name: "admin",
                    inputs: { secretName: "local-admin", properties: { attributes: { expires: 1 } } },
                    from: {},
                },
            ],
        },
    ],
    spoilt: [
        {
            by: "a disabled one",
            of: "secret",
            set: [[enabled, false]],
            finds: [`secret ${enabled}: found false, required true, or nothing`],
        },
        {
            by: "an expiry date",
            of: "secret",
            set: [[expires, 1924991999]],
            finds: [`secret ${expires}: found 1924991999, required nothing`],
        },
        {
            by: "one that is known only after creation",
            of: "secret",
            set: [[expires, unknown]],
            finds: [`secret ${expires}: found a value known after creation, required nothing`],
        },
    ],
    unknown: [
        { of: "secret", path: enabled },
        { of: "secret", path: "properties.attributes" },
    ],
    wrongType: {
        of: "secret",
        path: enabled,
        value: "true",
        finds: [`secret ${enabled}: found "true", required true or false`],
    },
    notApplicable: [
        ...noPassphrases,
        {
            by: "a program that keeps none",
            written: [machine, generator],
            reason: "the program puts no pass phrase into a key vault",
        },
    ],
});
