import { extensions, type ExtensionKey, type VmExtension } from "../../facts/extensions";
import type { Resource, StackResource } from "../core/resource";
import { isOneOf, sameText } from "../core/sameText";
import type { Server } from "../core/server";
import { type } from "../types";

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

/** What the facts say of an extension's handler, whoever is said to publish it; `undefined` for one that they do not know. @throws UnknownUntilCreated */
export function knownExtension({ inputs }: Resource): VmExtension | undefined {
    const handler = inputs.text("type");
    return Object.values(extensions).find((extension) => sameText(extension.type, handler));
}

/** Extensions of a server that one handler serves. @throws UnknownUntilCreated */
export function extensionsFor(server: Server, key: ExtensionKey): readonly StackResource[] {
    return extensionsOf(server).filter((extension) => knownExtension(extension)?.key === key);
}

/** What runs scripts on a server: Custom Script Extension and managed run commands. @throws UnknownUntilCreated */
export function scriptsOf(server: Server): readonly StackResource[] {
    return [...extensionsFor(server, "customScript"), ...server.children(type.runCommand)];
}
