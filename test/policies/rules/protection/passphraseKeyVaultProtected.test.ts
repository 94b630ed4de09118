import { passphraseKeyVaultProtected } from "../../../../policies/rules/protection/passphraseKeyVaultProtected";
import { type } from "../../../../policies/types";
import { otherVm } from "../../support/backupServer";
import { describeRule } from "../../support/describeRule";
import { unprotected } from "../../support/options";
import { noPassphrase, withPassphrase } from "../../support/passphrase";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const required = "found protect: false, required protect: true in its options";

describeRule(passphraseKeyVaultProtected, {
    compliant: withPassphrase,
    alsoCompliant: [
        { by: "a Key Vault of others", set: [["vaultName", "kv-of-others"]], change: unprotected("secrets") },
        {
            by: "another Key Vault without a pass phrase",
            change: (written) => [...written, { type: type.keyVault, name: "web", inputs: { vaultName: "kv-web" } }],
        },
    ],
    spoilt: [
        {
            by: "a Key Vault that Pulumi would delete",
            change: unprotected("secrets"),
            finds: [`secrets ${required}`],
        },
        {
            by: "the same, whatever the case of its name",
            set: [["vaultName", "KV-Backup"]],
            change: unprotected("secrets"),
            finds: [`secrets ${required}`],
        },
        {
            by: "the same while its name is not known yet",
            set: [["vaultName", unknown]],
            change: (written) =>
                unprotected("secrets")(written).map((one) =>
                    one.name === "secret" ? { ...one, from: { ...one.from, vaultName: ["secrets"] } } : one,
                ),
            finds: [`secrets ${required}`],
        },
    ],
    unknown: [{ of: "secrets", path: "vaultName" }],
    wrongType: { path: "vaultName", value: 7, finds: ["secret vaultName: found 7, required a text"] },
    notApplicable: [noServers([otherVm, ...withPassphrase.slice(0, 3)]), noPassphrase],
});
