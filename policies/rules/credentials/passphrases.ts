import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { type } from "../../types";
import { generatedPassphrases, passphraseSecrets, withoutPassphrases } from "../passphrases";

/** Runs one check for each generator of a pass phrase, and another for each secret whose pass phrase the program gives by itself. */
export function findInPassphrases(
    stack: Stack,
    inGenerator: (generator: StackResource) => readonly Finding[],
    inSecret: (secret: StackResource) => readonly Finding[],
): readonly Finding[] {
    const generators = new Set(stack.ofType(type.randomPassword).map(({ urn }) => urn));
    const isGenerated = ({ inputDependencies }: StackResource): boolean =>
        inputDependencies["properties"]?.some((urn) => generators.has(urn)) === true;
    return findInEach(
        [
            ...generatedPassphrases(stack).map((generator) => () => inGenerator(generator)),
            ...passphraseSecrets(stack)
                .filter((secret) => !isGenerated(secret))
                .map((secret) => () => inSecret(secret)),
        ],
        (check) => check(),
    );
}

/** Reason for which a rule about generated pass phrases has nothing to say. */
export function withoutGenerator(stack: Stack): string | undefined {
    return (
        withoutPassphrases(stack) ??
        (generatedPassphrases(stack).length === 0 ? "the program generates no pass phrase" : undefined)
    );
}
