import type { Stack } from "../../core/stack";
import { type } from "../../types";

/** Reason for which a rule about vaults has nothing to say of a stack. */
export function withoutVaults(stack: Stack): string | undefined {
    return stack.ofType(type.vault).length === 0 ? "this program makes no Recovery Services vault" : undefined;
}
