import { passphraseLength } from "../../../../policies/rules/credentials/passphraseLength";
import { describeRule } from "../../support/describeRule";
import {
    generator,
    machine,
    givenPassphrase,
    namedByItsSecret,
    noPassphrases,
    passphraseSecret,
} from "../../support/passphrases";
import { secret, unknown } from "../../support/programs";

const required = "at least 16 characters";
const value = "properties.value";

describeRule(passphraseLength, {
    compliant: [generator, passphraseSecret, machine],
    alsoCompliant: [
        { by: "16 characters", set: [["length", 16]] },
        { by: "16 given characters", change: () => [givenPassphrase, machine] },
        {
            by: "a short password that is no pass phrase",
            change: (written) => [...written, { ...generator, name: "admin", inputs: { length: 8 } }],
        },
    ],
    spoilt: [
        { by: "15 characters", set: [["length", 15]], finds: [`passphrase length: found 15, required ${required}`] },
        {
            by: "15 characters of a generator that only its secret names",
            set: [["length", 15]],
            change: namedByItsSecret,
            finds: [`generated length: found 15, required ${required}`],
        },
        {
            by: "15 characters of a secret that the agent would save",
            set: [["length", 15]],
            change: (written) =>
                namedByItsSecret(written).map((one) =>
                    one.name === "secret"
                        ? { ...one, inputs: { ...one.inputs, secretName: "azbackup-mabs01.corp.contoso.com-rsv" } }
                        : one,
                ),
            finds: [`generated length: found 15, required ${required}`],
        },
        {
            by: "15 given characters",
            change: () => [
                machine,
                {
                    ...givenPassphrase,
                    inputs: { properties: { value: secret("0123456789abcde") } },
                    name: "pass-phrase",
                },
            ],
            finds: [`pass-phrase ${value}: found [secret], required ${required}`],
        },
        {
            by: "a length that is left out",
            set: [["length", undefined]],
            finds: [`passphrase length: found nothing, required ${required}`],
        },
        {
            by: "a short one beside one that is not known yet",
            set: [["length", 15]],
            change: (written) => [
                ...written,
                { ...givenPassphrase, inputs: { ...givenPassphrase.inputs, properties: { value: unknown } } },
            ],
            finds: [`passphrase length: found 15, required ${required}`],
        },
    ],
    unknown: [{ path: "length" }],
    wrongType: { path: "length", value: "40", finds: ['passphrase length: found "40", required a number'] },
    notApplicable: noPassphrases,
});

describeRule(passphraseLength, {
    compliant: [givenPassphrase, machine],
    spoilt: [
        { by: "a short one", set: [[value, "a"]], finds: [`given ${value}: found [secret], required ${required}`] },
    ],
    unknown: [{ path: value }],
    wrongType: { path: value, value: 7, finds: [`given ${value}: found [secret], required a text`] },
    notApplicable: noPassphrases,
});
