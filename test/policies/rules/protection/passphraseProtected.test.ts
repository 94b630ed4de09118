import { passphraseProtected } from "../../../../policies/rules/protection/passphraseProtected";
import { type } from "../../../../policies/types";
import { machine, otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unprotected } from "../../support/options";
import { generated, noPassphrase, passphraseSecret, withPassphrase } from "../../support/passphrase";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const required = "found protect: false, required protect: true in its options";

describeRule(passphraseProtected, {
    compliant: withPassphrase,
    alsoCompliant: [{ by: "a value that is not known yet", set: [["properties", unknown]] }],
    spoilt: [
        {
            by: "a secret that Pulumi would delete",
            change: unprotected("secret"),
            finds: [`secret ${required}`],
        },
        {
            by: "a generated pass phrase that Pulumi would replace",
            change: unprotected("generated"),
            finds: [`generated ${required}`],
        },
        {
            by: "a generated pass phrase that is known by its name alone",
            change: (written) => [...written, { type: type.randomPassword, name: "mabs01-pass-phrase", inputs: {} }],
            finds: [`mabs01-pass-phrase ${required}`],
        },
        {
            by: "a secret that the agent itself saves",
            set: [["secretName", "AzBackup-MABS01.corp.contoso.com-rsv-backup"]],
            change: unprotected("secret"),
            finds: [`secret ${required}`],
        },
        {
            by: "a secret with the tag, whatever its name",
            set: [
                ["secretName", "mabs01"],
                ["tags", { "mabs-role": "passphrase" }],
            ],
            change: unprotected("secret"),
            finds: [`secret ${required}`],
        },
        {
            by: "a secret that its name in the program gives away",
            set: [["secretName", unknown]],
            change: (written) =>
                written.map((one) =>
                    one.name === "secret" ? { ...passphraseSecret, name: "passphrase", protect: false } : one,
                ),
            finds: [`passphrase ${required}`],
        },
    ],
    unknown: [],
    wrongType: { path: "secretName", value: 7, finds: ["secret secretName: found 7, required a text"] },
    notApplicable: [
        noServers([otherVm, ...withPassphrase.slice(0, 3)]),
        noPassphrase,
        {
            ...noPassphrase,
            by: "a secret whose name is not known yet, and which has nothing else of a pass phrase",
            written: [machine, generated, { ...passphraseSecret, inputs: { secretName: unknown } }],
        },
    ],
});
