import type { Stack } from "../core/stack";
import { type } from "../types";

/** Reason for which a rule about vaults and what belongs to them has nothing to say of a stack. */
export function withoutVaults(stack: Stack): string | undefined {
    return stack.ofType(type.vault).length === 0 ? "the program makes no Recovery Services vault" : undefined;
}

/** Part of the ARM ID of every Recovery Services vault, in lower case. */
const vaultSegment = "/providers/microsoft.recoveryservices/vaults/";

/** Whether an ARM ID is that of a Recovery Services vault, or of something in it. */
export function isVaultId(id: string | undefined): boolean {
    return id?.toLowerCase().includes(vaultSegment) ?? false;
}
