import { type } from "../../../policies/types";
import type { Written } from "./programs";
import { unknown } from "./programs";
import { vaultId } from "./vault";

/** A lock by scope; by itself one that keeps the vault from being deleted. */
export function lockOn(scope: unknown = vaultId, level: unknown = "CanNotDelete", from?: readonly string[]): Written {
    return {
        type: type.lock,
        name: "lock",
        inputs: { scope, level, lockName: "lock" },
        ...(from === undefined ? {} : { from: { scope: from } }),
    };
}

/** A lock by scope before what it locks exists. */
export function lockFrom(name: string, level: unknown = "CanNotDelete"): Written {
    return lockOn(unknown, level, [name]);
}

/** Locks of the other types, which say their scope in parts. */
export const lockByParts = {
    group: (resourceGroupName: unknown, level = "CanNotDelete"): Written => ({
        type: type.lockAtResourceGroup,
        name: "lock",
        inputs: { resourceGroupName, level },
    }),
    resource: (inputs: Readonly<Record<string, unknown>>, level = "CanNotDelete"): Written => ({
        type: type.lockAtResource,
        name: "lock",
        inputs: {
            resourceGroupName: "rg-backup",
            resourceProviderNamespace: "Microsoft.RecoveryServices",
            parentResourcePath: "",
            resourceType: "vaults",
            resourceName: "rsv-backup",
            level,
            ...inputs,
        },
    }),
    subscription: (level = "CanNotDelete"): Written => ({
        type: type.lockAtSubscription,
        name: "lock",
        inputs: { level },
    }),
} as const;
