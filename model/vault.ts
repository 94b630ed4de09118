import type { Environment } from "../config/environment.generated";
import { existingResource } from "./armId";
import type { EnvironmentNames } from "./naming";
import { acknowledgementTags } from "./oneWayDoors";
import type { ExistingVault, NewVault, VaultModel } from "./types/vault";

/** The vault that the servers register with: one of our own, or one that exists and is left as it is. */
export function vaultModel(
    environment: Pick<Environment, "vault" | "protection">,
    names: Pick<EnvironmentNames, "vault" | "vaultLock">,
): VaultModel {
    const { existingId } = environment.vault;
    return existingId === undefined ? newVault(environment, names) : existingVault(existingId);
}

function existingVault(id: string): ExistingVault {
    return { kind: "existing", ...existingResource(id) };
}

function newVault(
    environment: Pick<Environment, "vault" | "protection">,
    names: Pick<EnvironmentNames, "vault" | "vaultLock">,
): NewVault {
    const { vault, protection } = environment;
    const key = vault.customerManagedKey;
    const tags = acknowledgementTags(environment);
    return {
        kind: "new",
        name: names.vault,
        redundancy: vault.redundancy,
        crossRegionRestore: vault.crossRegionRestore,
        softDelete: { state: vault.softDelete.state, retentionDays: vault.softDelete.retentionDays },
        immutability: vault.immutability,
        publicNetworkAccess: vault.access === "private" ? "Disabled" : "Enabled",
        identity: vaultIdentity(key?.userAssignedIdentityId),
        ...(key === undefined ? {} : { customerManagedKey: customerManagedKey(key) }),
        ...(vault.resourceGuardId === undefined ? {} : { resourceGuardId: vault.resourceGuardId }),
        ...(protection.lock ? { lock: { name: names.vaultLock, notes: LOCK_NOTES } } : {}),
        ...(Object.keys(tags).length === 0 ? {} : { acknowledgementTags: tags }),
    };
}

const LOCK_NOTES =
    "Holds recovery points. Remove this lock only to retire the vault on purpose, and after a restore has been tried elsewhere.";

/**
 * The system-assigned identity is always there: private endpoints of the first kind need it, and adding an identity later would change
 * the principal that other grants refer to.
 */
function vaultIdentity(userAssignedIdentityId: string | undefined): NewVault["identity"] {
    return userAssignedIdentityId === undefined
        ? { type: "SystemAssigned" }
        : { type: "SystemAssigned, UserAssigned", userAssignedIdentityId };
}

function customerManagedKey(
    key: NonNullable<Environment["vault"]["customerManagedKey"]>,
): NonNullable<NewVault["customerManagedKey"]> {
    return {
        keyUri: key.keyUri,
        ...(key.userAssignedIdentityId === undefined ? {} : { userAssignedIdentityId: key.userAssignedIdentityId }),
        infrastructureEncryption: key.infrastructureEncryption ? "Enabled" : "Disabled",
    };
}
