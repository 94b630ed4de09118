import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";
import { generatedPassphrases } from "../passphrases";
import { withoutGenerator } from "./passphrases";

export const passphraseStable = stackRule({
    id: "credentials-passphrase-stable",
    notApplicable: withoutGenerator,
    check: (stack) => findInEach(generatedPassphrases(stack), (generator) => changing(generator)),
});

/** Every argument of a generator makes another pass phrase when it changes; a protected one is not replaced. */
function changing(generator: StackResource): readonly Finding[] {
    const { ignoreChanges, inputs, protect } = generator;
    const isFixed = (argument: string): boolean => ignoreChanges.includes("*") || ignoreChanges.includes(argument);
    const keepers =
        inputs.has("keepers") && !isFixed("keepers")
            ? [inputs.finding("keepers", 'nothing, or "keepers" in ignoreChanges')]
            : [];
    if (protect || inputs.names().every((argument) => argument === "keepers" || isFixed(argument))) return keepers;
    return [
        ...keepers,
        inputs.finding("", "the option protect, or every argument in ignoreChanges", { found: "neither" }),
    ];
}
