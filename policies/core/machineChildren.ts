import { type } from "../types";
import { UnknownUntilCreated } from "./inputs";
import { mayBeInGroup, nameInAzure } from "./physicalNames";
import type { StackResource } from "./resource";
import type { Stack } from "./stack";

const remembered = new WeakMap<Stack, Map<string, MachineChildren>>();

/** The resources of a type that lie inside of machines. Looked through once for a stack: a program may hold thousands. */
export function machineChildren(stack: Stack, childType: string): MachineChildren {
    let ofStack = remembered.get(stack);
    if (ofStack === undefined) remembered.set(stack, (ofStack = new Map()));
    let children = ofStack.get(childType);
    if (children === undefined) ofStack.set(childType, (children = new MachineChildren(stack, childType)));
    return children;
}

class MachineChildren {
    private readonly byName = new Map<string, StackResource[]>();
    private readonly byMachine = new Map<string, StackResource[]>();
    private someAreAnywhere = false;

    constructor(stack: Stack, childType: string) {
        for (const child of stack.ofType(childType)) {
            if (!child.inputs.isUnknown("vmName")) {
                const name = child.inputs.knownText("vmName");
                if (name !== undefined) add(this.byName, name.toLowerCase(), child);
                continue;
            }
            const sources = (child.inputDependencies["vmName"] ?? []).filter(
                (urn) => stack.at(urn)?.type === type.virtualMachine,
            );
            if (sources.length === 1 && sources[0] !== undefined) add(this.byMachine, sources[0], child);
            else this.someAreAnywhere = true;
        }
    }

    /** In the order of the stack. @throws UnknownUntilCreated */
    of(machine: StackResource): readonly StackResource[] {
        if (this.someAreAnywhere) throw new UnknownUntilCreated(["vmName"]);
        const name = nameInAzure(machine)?.toLowerCase();
        const named = name === undefined ? [] : (this.byName.get(name) ?? []);
        const children = [
            ...named.filter((child) => mayBeInGroup(child, machine.inputs.knownText("resourceGroupName"))),
            ...(this.byMachine.get(machine.urn) ?? []),
        ];
        return children.sort((a, b) => (a.urn < b.urn ? -1 : 1));
    }
}

function add(map: Map<string, StackResource[]>, key: string, resource: StackResource): void {
    const same = map.get(key);
    if (same === undefined) map.set(key, [resource]);
    else same.push(resource);
}
