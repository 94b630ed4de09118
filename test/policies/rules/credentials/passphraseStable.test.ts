import { passphraseStable } from "../../../../policies/rules/credentials/passphraseStable";
import { describeRule } from "../../support/describeRule";
import { machine, generator, noGenerator, noPassphrases, passphraseSecret } from "../../support/passphrases";

const unprotected = { ...generator, protect: false };
const fixed = ["length", "special", "minSpecial", "overrideSpecial"];
const finds = ["passphrase found neither, required the option protect, or every argument in ignoreChanges"];
const findsKeepers = 'passphrase keepers: found an object, required nothing, or "keepers" in ignoreChanges';

describeRule(passphraseStable, {
    compliant: [generator, passphraseSecret, machine],
    alsoCompliant: [
        {
            by: "every argument ignored",
            change: () => [{ ...unprotected, ignoreChanges: fixed }, passphraseSecret, machine],
        },
        {
            by: "every change ignored",
            change: () => [{ ...unprotected, ignoreChanges: ["*"] }, passphraseSecret, machine],
        },
        {
            by: "keepers that are ignored",
            set: [["keepers", { a: "b" }]],
            change: (written) => written.map((one) => ({ ...one, ignoreChanges: ["keepers"] })),
        },
    ],
    spoilt: [
        {
            by: "one that is neither protected nor fixed",
            change: () => [unprotected, passphraseSecret, machine],
            finds,
        },
        {
            by: "one argument that is not fixed",
            change: () => [{ ...unprotected, ignoreChanges: fixed.slice(1) }, passphraseSecret, machine],
            finds,
        },
        { by: "keepers", set: [["keepers", { server: "MABS01" }]], finds: [findsKeepers] },
        {
            by: "keepers of one that is not protected",
            set: [["keepers", { server: "MABS01" }]],
            change: (written) => written.map((one) => (one.name === "passphrase" ? { ...one, protect: false } : one)),
            finds: [...finds, findsKeepers],
        },
    ],
    unknown: [],
    wrongType: {
        path: "keepers",
        value: "MABS01",
        finds: ['passphrase keepers: found "MABS01", required nothing, or "keepers" in ignoreChanges'],
    },
    notApplicable: [...noPassphrases, noGenerator],
});
