import type { StackResource } from "../../core/resource";
import { isOneOf, sameText } from "../../core/sameText";
import type { Server } from "../../core/server";
import { type } from "../../types";

/** Handlers of extensions by publisher and type. */
export interface Handler {
    readonly publisher: string;
    readonly types: readonly string[];
}

/** Extensions of a server. */
export function extensionsOf(server: Server): readonly StackResource[] {
    return server.children(type.virtualMachineExtension);
}

/** Whether an extension runs a handler; Azure tells handlers apart by publisher and type. @throws UnknownUntilCreated */
export function isHandler({ inputs }: StackResource, { publisher, types }: Handler): boolean {
    return isOneOf(inputs.text("type"), types) && sameText(inputs.text("publisher"), publisher);
}
