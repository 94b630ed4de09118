import type * as pulumi from "@pulumi/pulumi";
import type { ManagementLockByScopeArgs } from "@pulumi/azure-native/authorization/managementLockByScope";
import { ManagementLockByScope } from "@pulumi/azure-native/authorization/managementLockByScope";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** A lock to be. */
export interface DeletionLock {
    /** ARM ID of what is locked. */
    readonly scope: pulumi.Input<string>;
    readonly name: string;
    readonly notes: string;
}

/**
 * Registers a lock that lets its scope be changed and not be deleted.
 *
 * It stops the deletion of whatever hangs on the scope as well: extensions, role assignments, diagnostic settings, associations.
 * So it has to depend on all of them, which makes it the first to go.
 * Source: azure-docs issue 110791 and terraform-provider-azurerm issue 11770, read 2026-11.
 */
export function createDeletionLock(
    name: string,
    { name: lockName, notes, scope }: DeletionLock,
    options: pulumi.CustomResourceOptions,
    transform: Transform<ManagementLockByScopeArgs> | undefined,
): ManagementLockByScope {
    return createChild(
        ManagementLockByScope,
        name,
        { scope, lockName, level: "CanNotDelete", notes },
        options,
        transform,
    );
}
