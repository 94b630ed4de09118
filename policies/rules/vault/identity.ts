import type { Inputs } from "../../core/inputs";
import { isOneOf } from "../../core/sameText";

export const identityPath = "identity.type";

/** Whether the vault has an identity of a kind. Left out, it has none. */
export function hasIdentity(inputs: Inputs, kind: "SystemAssigned" | "UserAssigned"): boolean {
    return isOneOf(
        kind,
        (inputs.text(identityPath) ?? "").split(",").map((one) => one.trim()),
    );
}
