import { passphraseFacts } from "../../../facts/passphrase";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { type } from "../../types";

const named = /pass[-_ ]?phrase/i;

/** A secret of a key vault that is named like a pass phrase, and the generators that its value comes from. */
export interface PassphraseSecret {
    readonly secret: StackResource;
    readonly generators: readonly StackResource[];
}

/** Secrets that are named like a pass phrase: in Azure, or in the program. */
export function passphraseSecrets(stack: Stack): readonly PassphraseSecret[] {
    return stack
        .ofType(type.keyVaultSecret)
        .filter(isPassphrase)
        .map((secret) => ({ secret, generators: generatorsOf(stack, secret) }));
}

/** Generators of pass phrases: those behind such a secret, and those that are named like one themselves. */
export function passphraseGenerators(stack: Stack): readonly StackResource[] {
    const behindSecrets = passphraseSecrets(stack).flatMap(({ generators }) => generators);
    const byName = stack.ofType(type.randomPassword).filter(({ name }) => named.test(name));
    return [...new Set([...behindSecrets, ...byName])];
}

/** Runs one check for each generator of a pass phrase, and another for each secret whose pass phrase the program gives by itself. */
export function findInPassphrases(
    stack: Stack,
    inGenerator: (generator: StackResource) => readonly Finding[],
    inSecret: (secret: StackResource) => readonly Finding[],
): readonly Finding[] {
    const given = passphraseSecrets(stack).filter(({ generators }) => generators.length === 0);
    return findInEach(
        [
            ...passphraseGenerators(stack).map((generator) => () => inGenerator(generator)),
            ...given.map(
                ({ secret }) =>
                    () =>
                        inSecret(secret),
            ),
        ],
        (check) => check(),
    );
}

/** Reason for which a rule about pass phrases has nothing to say. */
export function withoutPassphrases(stack: Stack): string | undefined {
    return passphraseSecrets(stack).length === 0 && passphraseGenerators(stack).length === 0
        ? "no key vault secret and no random password of this program is named like a pass phrase"
        : undefined;
}

function isPassphrase({ inputs, name }: StackResource): boolean {
    if (named.test(name)) return true;
    if (inputs.isUnknown("secretName")) return false;
    const secretName = inputs.textIfAny("secretName") ?? "";
    return named.test(secretName) || secretName.toLowerCase().startsWith(passphraseFacts.savedSecretName.toLowerCase());
}

function generatorsOf(stack: Stack, { inputDependencies }: StackResource): readonly StackResource[] {
    return (inputDependencies["properties"] ?? [])
        .map((urn) => stack.at(urn))
        .filter((source): source is StackResource => source?.type === type.randomPassword);
}
