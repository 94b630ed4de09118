import { inputIndex } from "../core/inputIndex";
import type { StackResource } from "../core/resource";
import type { Server } from "../core/server";
import type { Stack } from "../core/stack";
import { type } from "../types";

/** The identities of a server. */
export interface ServerIdentities {
    /** What this program makes: the machine for its system-assigned identity, and user-assigned ones. */
    readonly made: readonly StackResource[];
    /** IDs of user-assigned identities of others. */
    readonly outside: readonly string[];
}

/** @throws UnknownUntilCreated */
export function identitiesOf(stack: Stack, { machine }: Server): ServerIdentities {
    const isSystemAssigned = /SystemAssigned/i.test(machine.inputs.text("identity.type") ?? "");
    const count = machine.inputs.items("identity.userAssignedIdentities").length;
    const paths = Array.from({ length: count }, (_, i) => `identity.userAssignedIdentities[${String(i)}]`);
    const { resources, outside } = stack.follow(machine, paths, type.userAssignedIdentity);
    return { made: [...(isSystemAssigned ? [machine] : []), ...resources], outside };
}

/** Role assignments to the identities of a server. One to an object ID that the program has from elsewhere is not among them. @throws UnknownUntilCreated */
export function assignmentsOf(stack: Stack, server: Server): readonly StackResource[] {
    return [...new Set(identitiesOf(stack, server).made.flatMap((identity) => assignmentsTo(stack, identity)))];
}

/** Role assignments whose principal comes from a resource of this program. */
export function assignmentsTo(stack: Stack, { urn }: StackResource): readonly StackResource[] {
    return inputIndex(stack, type.roleAssignment, "principalId").bySource.get(urn) ?? [];
}
