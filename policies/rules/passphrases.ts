import { passphraseFacts } from "../../facts/passphrase";
import type { StackResource } from "../core/resource";
import type { Stack } from "../core/stack";
import { tagOf } from "../core/tags";
import { type } from "../types";
import { withoutServers } from "./servers";

/** Tag that says of a secret that it is the pass phrase of a backup server. */
const role = { name: "mabs-role", value: "passphrase" } as const;

/** Parts of names, without hyphens and underscores; the second is how the agent itself names what it saves. */
const nameParts: readonly string[] = ["passphrase", passphraseFacts.savedSecretName].map(plainName);

const remembered = new WeakMap<Stack, readonly StackResource[]>();

/** Secrets in a Key Vault that hold a pass phrase, by their names or by a tag. What is not known yet counts as not there. */
export function passphraseSecrets(stack: Stack): readonly StackResource[] {
    let secrets = remembered.get(stack);
    if (secrets === undefined) remembered.set(stack, (secrets = findSecrets(stack)));
    return secrets;
}

function findSecrets(stack: Stack): readonly StackResource[] {
    return stack.ofType(type.keyVaultSecret).filter((secret) => {
        const { inputs, name } = secret;
        const inAzure = inputs.isUnknown("secretName") ? undefined : inputs.text("secretName");
        return namesPassphrase(name) || namesPassphrase(inAzure) || isTagged(secret);
    });
}

/** Generated passwords that are a pass phrase: by their names, or since the secret of a pass phrase comes from them. */
export function generatedPassphrases(stack: Stack): readonly StackResource[] {
    const sources = new Set(
        passphraseSecrets(stack).flatMap(({ inputDependencies }) => inputDependencies["properties"] ?? []),
    );
    return stack.ofType(type.randomPassword).filter(({ name, urn }) => namesPassphrase(name) || sources.has(urn));
}

/** Key Vaults of this program that hold a pass phrase. */
export function passphraseKeyVaults(stack: Stack): readonly StackResource[] {
    const secrets = passphraseSecrets(stack);
    return stack.ofType(type.keyVault).filter((keyVault) => secrets.some((secret) => liesIn(secret, keyVault)));
}

/** Reason for which a rule about pass phrases has nothing to say of a stack. */
export function withoutPassphrases(stack: Stack): string | undefined {
    return (
        withoutServers(stack) ??
        (passphraseSecrets(stack).length + generatedPassphrases(stack).length === 0
            ? `no secret of this program is recognised as a pass phrase: by "passphrase" in its name, or by the tag ${role.name}: ${role.value}`
            : undefined)
    );
}

function namesPassphrase(name: string | undefined): boolean {
    const plain = plainName(name ?? "");
    return nameParts.some((part) => plain.includes(part));
}

function plainName(name: string): string {
    return name.toLowerCase().replaceAll(/[-_]/g, "");
}

function isTagged({ inputs }: StackResource): boolean {
    if (inputs.isUnknown("tags")) return false;
    const tag = tagOf(inputs, role.name);
    return tag !== undefined && !tag.isUnknown("") && tag.text("") === role.value;
}

function liesIn(secret: StackResource, keyVault: StackResource): boolean {
    if (secret.inputs.isUnknown("vaultName"))
        return (secret.inputDependencies["vaultName"] ?? []).includes(keyVault.urn);
    const wanted = secret.inputs.text("vaultName")?.toLowerCase();
    return wanted !== undefined && wanted === keyVault.inputs.text("vaultName")?.toLowerCase();
}
