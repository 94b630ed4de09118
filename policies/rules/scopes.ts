import type { StackResource } from "../core/resource";
import type { Stack } from "../core/stack";
import { isAzureNative } from "../core/typeToken";
import { type } from "../types";

/** Resources of Azure among those that something comes from. What is none, such as a random text in a name, tells nothing of a scope. */
export function azureSources(stack: Stack, urns: readonly string[] = []): readonly StackResource[] {
    return urns
        .map((urn) => stack.at(urn))
        .filter((source): source is StackResource => source !== undefined && isAzureNative(source.type));
}

/** Those that a scope may be: a resource group only where it comes from nothing that lies in one. */
export function meantBy(sources: readonly StackResource[]): readonly StackResource[] {
    const inside = sources.filter((source) => source.type !== type.resourceGroup);
    return inside.length > 0 ? inside : sources;
}
