import { nameInAzure } from "../physicalNames";
import type { StackResource } from "../resource";
import type { Stack } from "../stack";

/** Resources that name another one as the one around them. */
export interface Children {
    readonly sure: readonly StackResource[];
    /** The name is not known yet, and nothing tells what it comes from. */
    readonly perhaps: readonly StackResource[];
}

/**
 * The resources of a type that lie inside a resource: by the name that they give, in the same resource group, or by what the name comes from.
 *
 * @param input - The input that holds the name: `networkSecurityGroupName`.
 */
export function childrenOf(stack: Stack, parent: StackResource, type: string, input: string): Children {
    const sure: StackResource[] = [];
    const perhaps: StackResource[] = [];
    const name = nameInAzure(parent)?.toLowerCase();
    for (const child of stack.ofType(type)) {
        if (child.inputs.isUnknown(input)) {
            const sources = (child.inputDependencies[input] ?? []).map((urn) => stack.at(urn));
            const parents = sources.filter((source) => source?.type === parent.type);
            if (parents.length === 0) perhaps.push(child);
            else if (parents.includes(parent)) sure.push(child);
        } else if (name !== undefined && child.inputs.text(input)?.toLowerCase() === name && inSameGroup(child, parent))
            sure.push(child);
    }
    return { sure, perhaps };
}

const group = "resourceGroupName";

function inSameGroup(one: StackResource, other: StackResource): boolean {
    if (one.inputs.isUnknown(group) || other.inputs.isUnknown(group)) return true;
    const [first, second] = [one.inputs.text(group), other.inputs.text(group)];
    return first === undefined || second === undefined || first.toLowerCase() === second.toLowerCase();
}
