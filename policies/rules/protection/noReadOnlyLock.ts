import { findInEach } from "../../core/inputs";
import { firstKnown } from "../../core/someKnown";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { covers, hasLevel, locksOf } from "./locks";

export const noReadOnlyLock = stackRule({
    id: "protection-no-read-only-lock",
    notApplicable: (stack) => (locksOf(stack).length === 0 ? "this program makes no lock" : undefined),
    check(stack) {
        const held = [...stack.ofType(type.vault), ...stack.servers.map(({ machine }) => machine)];
        return findInEach(locksOf(stack), (lock) => {
            if (!hasLevel(lock, "ReadOnly")) return [];
            const stopped = firstKnown(held, (resource) => covers(lock, resource, stack));
            return stopped === undefined
                ? []
                : [lock.inputs.finding("level", `"CanNotDelete", since the lock holds for ${stopped.name}`)];
        });
    },
});
