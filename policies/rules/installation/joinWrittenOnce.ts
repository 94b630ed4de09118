import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";
import { joinsOf, withoutJoin } from "./joins";

/** Inputs whose change runs the join again. */
const running = ["settings", "protectedSettings", "protectedSettingsFromKeyVault", "forceUpdateTag"] as const;

export const joinWrittenOnce = stackRule({
    id: "installation-join-written-once",
    notApplicable: withoutJoin,
    check: (stack) => findInEach(joinsOf(stack), sentAgain),
});

function sentAgain({ ignoreChanges, inputs }: StackResource): readonly Finding[] {
    const isIgnored = (input: string): boolean => ignoreChanges.includes(input) || ignoreChanges.includes("*");
    return running
        .filter((input) => inputs.has(input) && !isIgnored(input))
        .map((input) => inputs.finding(input, `"${input}" in ignoreChanges`, { found: "sent again when it changes" }));
}
