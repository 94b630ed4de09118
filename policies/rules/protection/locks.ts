import { UnknownUntilCreated } from "../../core/inputs";
import { namedAs } from "../../core/physicalNames";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { type } from "../../types";
import { azureSources, meantBy } from "../scopes";
import { groupOf } from "./groups";

/** Every lock of a program, whatever its scope. */
export function locksOf(stack: Stack): readonly StackResource[] {
    return stack.ofType(type.lock, type.lockAtResource, type.lockAtResourceGroup, type.lockAtSubscription);
}

/** Whether a lock has a level; Azure ignores case. @throws UnknownUntilCreated */
export function hasLevel({ inputs }: StackResource, level: "CanNotDelete" | "ReadOnly"): boolean {
    return inputs.text("level")?.toLowerCase() === level.toLowerCase();
}

/**
 * Whether a lock holds for a resource: its scope is the resource, its resource group, or the subscription. A scope that is not known yet is told by what it
 * comes from.
 *
 * @throws UnknownUntilCreated when it comes from nothing of this program that decides
 */
export function covers(lock: StackResource, resource: StackResource, stack: Stack): boolean {
    switch (lock.type) {
        case type.lockAtSubscription:
            return true;
        case type.lockAtResourceGroup:
            return lock.inputs.isUnknown("resourceGroupName")
                ? comesFrom(lock, "resourceGroupName", [groupOf(resource, stack)], stack)
                : isGroupOf(lock.inputs.text("resourceGroupName"), resource, stack);
        case type.lockAtResource:
            return lock.inputs.isUnknown("resourceName")
                ? comesFrom(lock, "resourceName", [resource], stack)
                : namedAs(resource, idOfLocked(lock));
        default:
            return lock.inputs.isUnknown("scope")
                ? comesFrom(lock, "scope", [resource, groupOf(resource, stack)], stack)
                : isScopeOf(lock.inputs.text("scope") ?? "", resource, stack);
    }
}

function isScopeOf(scope: string, resource: StackResource, stack: Stack): boolean {
    const [, subscription, group] = /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?\/?$/i.exec(scope) ?? [];
    if (subscription === undefined) return namedAs(resource, scope);
    return group === undefined || isGroupOf(group, resource, stack);
}

/** The end of the ARM ID of what a lock at one resource names; without a group that is not known yet. */
function idOfLocked({ inputs }: StackResource): string {
    const group = inputs.isUnknown("resourceGroupName") ? undefined : inputs.text("resourceGroupName");
    const names = ["resourceProviderNamespace", "resourceType", "resourceName"].map((path) => inputs.text(path) ?? "");
    return `${group === undefined ? "" : `/resourceGroups/${group}`}/providers/${names.join("/")}`;
}

function isGroupOf(name: string | undefined, resource: StackResource, stack: Stack): boolean {
    const holder = resource.inputs.isUnknown("resourceGroupName") ? groupOf(resource, stack) : resource;
    const actual = holder?.inputs.text("resourceGroupName");
    if (actual === undefined) throw new UnknownUntilCreated(["resourceGroupName"]);
    return name?.toLowerCase() === actual.toLowerCase();
}

function comesFrom(
    lock: StackResource,
    input: string,
    candidates: readonly (StackResource | undefined)[],
    stack: Stack,
): boolean {
    const meant = meantBy(azureSources(stack, lock.inputDependencies[input]));
    const isMeant = candidates.some((candidate) => candidate !== undefined && meant.includes(candidate));
    if (meant.length === 0 || (isMeant && meant.length > 1)) throw new UnknownUntilCreated([input]);
    return isMeant;
}
