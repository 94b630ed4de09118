import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { covers, hasLevel, locksOf } from "./locks";
import { withoutVaults } from "./vaults";

export const vaultLocked = stackRule({
    id: "protection-vault-locked",
    notApplicable: withoutVaults,
    check: (stack) =>
        findInEach(stack.ofType(type.vault), (vault) =>
            isLocked(vault, stack)
                ? []
                : [
                      vault.inputs.finding("", 'a lock of level "CanNotDelete" on it, or on its resource group', {
                          found: "no lock",
                      }),
                  ],
        ),
});

/** Either level keeps a vault from being deleted. One lock that is known to hold is enough, whatever others are not known. */
function isLocked(vault: StackResource, stack: Stack): boolean {
    const open: string[] = [];
    for (const lock of locksOf(stack)) {
        try {
            if (covers(lock, vault, stack) && (hasLevel(lock, "CanNotDelete") || hasLevel(lock, "ReadOnly")))
                return true;
        } catch (error) {
            if (!(error instanceof UnknownUntilCreated)) throw error;
            open.push(...error.paths);
        }
    }
    if (open.length > 0) throw new UnknownUntilCreated(open);
    return false;
}
