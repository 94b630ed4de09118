import { type } from "../../../policies/types";
import { machine, unmarkedMachine } from "./installedServer";
import { unknown, type Written } from "./programs";
import { noServers } from "./servers";

export { machine };

/** Generates a pass phrase. */
export const generator: Written = {
    type: type.randomPassword,
    name: "passphrase",
    inputs: { length: 40, special: true, minSpecial: 1, overrideSpecial: "-_." },
    protect: true,
};

/** Keeps it in a key vault. */
export const passphraseSecret: Written = {
    type: type.keyVaultSecret,
    name: "secret",
    inputs: {
        resourceGroupName: "rg-mabs",
        vaultName: "kv-mabs",
        secretName: "mabs-MABS01-passphrase",
        properties: { value: unknown, contentType: "text/plain", attributes: { enabled: true } },
    },
    from: { properties: ["passphrase"] },
};

/** A pass phrase that somebody wrote into the program. */
export const givenPassphrase: Written = {
    ...passphraseSecret,
    name: "given",
    inputs: { ...passphraseSecret.inputs, properties: { value: "0123456789abcdef" } },
    from: {},
};

const otherGenerator: Written = { ...generator, name: "local-admin", inputs: { length: 8 } };
const otherSecret: Written = {
    ...passphraseSecret,
    inputs: { ...passphraseSecret.inputs, secretName: "mabs-MABS01-local-admin" },
    from: { properties: ["local-admin"] },
};

/** Programs of which rules about pass phrases have nothing to say. */
export const noPassphrases = [
    noServers([unmarkedMachine, generator, passphraseSecret]),
    {
        by: "a program with other passwords only",
        written: [machine, otherGenerator, otherSecret],
        reason: 'no secret of this program is recognised as a pass phrase: by "passphrase" in its name, or by the tag mabs-role: passphrase',
    },
];

/** A program that generates no pass phrase. */
export const noGenerator = {
    by: "a program that generates none",
    written: [machine, givenPassphrase],
    reason: "the program generates no pass phrase",
};

/** The generator under a name that says nothing, with the secret that says what it is. */
export function namedByItsSecret(written: readonly Written[]): readonly Written[] {
    return written.map((one) => {
        if (one.name === "passphrase") return { ...one, name: "generated" };
        return one.name === "secret" ? { ...one, from: { properties: ["generated"] } } : one;
    });
}
