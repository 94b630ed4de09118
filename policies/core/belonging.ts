import { inputIndex, lastName } from "./inputIndex";
import { UnknownUntilCreated } from "./inputs";
import { mayBeInGroup, nameInAzure, namedAs } from "./physicalNames";
import type { StackResource } from "./resource";
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
    return belonging(stack, target, { type, path }, (candidate) => namedAs(target, candidate.inputs.text(path) ?? ""));
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
    return belonging(stack, parent, { type, path: input }, (child) =>
        mayBeInGroup(child, parent.inputs.knownText("resourceGroupName")),
    );
}

function belonging(
    stack: Stack,
    target: StackResource,
    { type, path }: { readonly type: string; readonly path: string },
    isMeant: (candidate: StackResource) => boolean,
): readonly StackResource[] {
    const { byName, bySource, hasUndecided } = inputIndex(stack, type, path);
    const name = nameInAzure(target);
    const namesakes = name === undefined ? [] : (byName.get(lastName(name)) ?? []);
    const later = (bySource.get(target.urn) ?? []).filter(({ inputs }) => inputs.isUnknown(path));
    const found = [...namesakes.filter(isMeant), ...later];
    if (found.length === 0 && hasUndecided) throw new UnknownUntilCreated([path]);
    return found;
}
