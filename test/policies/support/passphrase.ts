import { type } from "../../../policies/types";
import { machine } from "./backupServer";
import type { Written } from "./programs";
import { secret } from "./programs";

const keyVault: Written = {
    type: type.keyVault,
    name: "secrets",
    protect: true,
    inputs: { resourceGroupName: "rg-backup", vaultName: "kv-backup", properties: { enablePurgeProtection: true } },
};

export const generated: Written = {
    type: type.randomPassword,
    name: "generated",
    protect: true,
    inputs: { length: 36, special: true },
};

/** Secret of the pass phrase, with its value from the generated one. */
export const passphraseSecret: Written = {
    type: type.keyVaultSecret,
    name: "secret",
    protect: true,
    inputs: {
        resourceGroupName: "rg-backup",
        vaultName: "kv-backup",
        secretName: "mabs-MABS01-passphrase",
        properties: { value: secret("correct horse battery staple") },
    },
    from: { properties: ["generated"] },
};

/** Password of the local administrator, which needs no such care. */
const otherPassword: Written = { type: type.randomPassword, name: "local-admin", inputs: { length: 32 } };

export const withPassphrase: readonly Written[] = [passphraseSecret, generated, keyVault, machine, otherPassword];

export const noPassphrase = {
    by: "a program in which no secret is recognised",
    written: [machine, otherPassword],
    reason: 'no secret of this program is recognised as a pass phrase: by "passphrase" in its name, or by the tag mabs-role: passphrase',
};
