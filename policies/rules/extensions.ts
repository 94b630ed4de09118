import { extensions, type ExtensionKey, type VmExtension } from "../../facts/extensions";
import type { Resource, StackResource } from "../core/resource";
import type { Server } from "../core/server";
import { type } from "../types";

const known: ReadonlyMap<string, VmExtension> = new Map(
    Object.values(extensions).map((extension) => [extension.type.toLowerCase(), extension]),
);

/** What the facts say of an extension's handler; `undefined` for one that they do not know. @throws UnknownUntilCreated */
export function knownExtension({ inputs }: Resource): VmExtension | undefined {
    return known.get(inputs.text("type")?.toLowerCase() ?? "");
}

/** Extensions of a server that one handler serves. @throws UnknownUntilCreated */
export function extensionsFor(server: Server, key: ExtensionKey): readonly StackResource[] {
    return server.children(type.virtualMachineExtension).filter((extension) => knownExtension(extension)?.key === key);
}

/** What runs scripts on a server: Custom Script Extension and managed run commands. @throws UnknownUntilCreated */
export function scriptsOf(server: Server): readonly StackResource[] {
    return [...extensionsFor(server, "customScript"), ...server.children(type.runCommand)];
}
