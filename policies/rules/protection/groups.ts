import { nameInAzure } from "../../core/physicalNames";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { type } from "../../types";

/** The resource group that a resource goes into, if this program makes it. */
export function groupOf(resource: StackResource, stack: Stack): StackResource | undefined {
    const { inputs, inputDependencies } = resource;
    if (inputs.isUnknown("resourceGroupName"))
        return (inputDependencies["resourceGroupName"] ?? [])
            .map((urn) => stack.at(urn))
            .find((source) => source?.type === type.resourceGroup);
    const name = inputs.text("resourceGroupName")?.toLowerCase();
    if (name === undefined) return undefined;
    return stack.ofType(type.resourceGroup).find((group) => nameInAzure(group)?.toLowerCase() === name);
}
