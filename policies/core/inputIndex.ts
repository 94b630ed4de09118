import type { StackResource } from "./resource";
import type { Stack } from "./stack";
import { isAzureNative } from "./typeToken";

/** Resources of one type by what an input of theirs says. */
export interface InputIndex {
    /** By the last name in the text, in lower case: for an ID the name of what it is the ID of. */
    readonly byName: ReadonlyMap<string, readonly StackResource[]>;
    /** By each URN that the input comes from, known or not. */
    readonly bySource: ReadonlyMap<string, readonly StackResource[]>;
    /** Whether there are some of which nobody can tell: not known yet, and made of nothing of Azure. */
    readonly hasUndecided: boolean;
}

const indexes = new WeakMap<Stack, Map<string, InputIndex>>();

/** The index of a type by an input, made once for each stack: rules ask for each server, and programs have many. */
export function inputIndex(stack: Stack, type: string, path: string): InputIndex {
    let known = indexes.get(stack);
    if (known === undefined) indexes.set(stack, (known = new Map()));
    const key = `${type} ${path}`;
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = make(stack, type, path)));
    return index;
}

/** Last name of an ID, or a name by itself, in lower case. */
export function lastName(text: string): string {
    return text.slice(text.lastIndexOf("/") + 1).toLowerCase();
}

function make(stack: Stack, type: string, path: string): InputIndex {
    const byName = new Map<string, StackResource[]>();
    const bySource = new Map<string, StackResource[]>();
    let hasUndecided = false;
    const top = path.split(/[.[]/)[0] ?? "";
    for (const resource of stack.ofType(type)) {
        const sources = resource.inputDependencies[top] ?? [];
        for (const source of sources) add(bySource, source, resource);
        if (!resource.inputs.isUnknown(path)) {
            const text = resource.inputs.text(path);
            if (text !== undefined) add(byName, lastName(text), resource);
            // What comes from another resource of Azure is the name of that one.
        } else hasUndecided ||= !sources.some((urn) => isAzureNative(stack.at(urn)?.type ?? ""));
    }
    return { byName, bySource, hasUndecided };
}

function add(map: Map<string, StackResource[]>, key: string, resource: StackResource): void {
    const known = map.get(key);
    if (known === undefined) map.set(key, [resource]);
    else known.push(resource);
}
