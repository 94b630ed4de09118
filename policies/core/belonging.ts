import { UnknownUntilCreated } from "./inputs";
import { nameInAzure, namedAs } from "./physicalNames";
import type { StackResource } from "./resource";
import { sameText } from "./sameText";
import type { Stack } from "./stack";

/**
 * Resources of a type whose ID at a path is that of another resource, as a diagnostic setting names what it watches.
 *
 * @throws UnknownUntilCreated when there is none for certain, and one that may be.
 */
export function pointingAt(
    stack: Stack,
    target: StackResource,
    { type, path }: { readonly type: string; readonly path: string },
): readonly StackResource[] {
    return belonging(stack, target, { type, path }, (id) => namedAs(target, id));
}

/**
 * Resources of a type that lie inside another resource and have its name in an input, as a link lies in its DNS zone.
 *
 * @throws UnknownUntilCreated when there is none for certain, and one that may be.
 */
export function inside(
    stack: Stack,
    parent: StackResource,
    { type, input }: { readonly type: string; readonly input: string },
): readonly StackResource[] {
    const name = nameInAzure(parent);
    return belonging(
        stack,
        parent,
        { type, path: input },
        (text, child) => sameText(text, name) && inSameGroup(child, parent),
    );
}

function belonging(
    stack: Stack,
    target: StackResource,
    { type, path }: { readonly type: string; readonly path: string },
    isMeant: (text: string, candidate: StackResource) => boolean,
): readonly StackResource[] {
    let mayBelong = false;
    const found = stack.ofType(type).filter((candidate) => {
        if (!candidate.inputs.isUnknown(path)) {
            const text = candidate.inputs.text(path);
            return text !== undefined && isMeant(text, candidate);
        }
        const sources = candidate.inputDependencies[path.split(/[.[]/)[0] ?? ""] ?? [];
        if (sources.includes(target.urn)) return true;
        // What comes from another resource of Azure is the name of that one.
        mayBelong ||= !sources.some((urn) => stack.at(urn)?.type.startsWith("azure-native:"));
        return false;
    });
    if (found.length === 0 && mayBelong) throw new UnknownUntilCreated([path]);
    return found;
}

/** Names repeat across resource groups. A group that is not known is taken for the same. */
function inSameGroup(one: StackResource, other: StackResource): boolean {
    const [group, otherGroup] = [one, other].map(({ inputs }) =>
        inputs.isUnknown("resourceGroupName") ? undefined : inputs.text("resourceGroupName"),
    );
    return group === undefined || otherGroup === undefined || sameText(group, otherGroup);
}
