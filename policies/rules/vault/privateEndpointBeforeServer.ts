import { extensions } from "../../../facts/extensions";
import { inside } from "../../core/belonging";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import type { Server } from "../../core/server";
import type { Reference, Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";
import { findInBackupEndpoints, type BackupEndpoint } from "./endpoints";
import { vaultsOf } from "./serverVaults";

/** Registration is a step of what the Custom Script Extension starts. A server without one registers at a time that no resource tells. */
export const privateEndpointBeforeServer = stackRule({
    id: "vault-private-endpoint-before-server",
    notApplicable: withoutServers,
    check: (stack) =>
        findInBackupEndpoints(stack, (backup) =>
            findInEach(
                stack.servers.filter((server) => mayRegister(stack, server, backup)),
                (server) => findInEach(installers(server), (extension) => lateFor(stack, extension, backup)),
            ),
        ),
});

function installers(server: Server): readonly StackResource[] {
    return server
        .children(type.virtualMachineExtension)
        .filter(({ inputs }) => sameText(inputs.text("type"), extensions.customScript.type));
}

function mayRegister(stack: Stack, server: Server, { vault }: BackupEndpoint): boolean {
    const vaults = vaultsOf(stack, server);
    return vaults === undefined || overlap(vaults, vault);
}

function overlap(one: Reference, other: Reference): boolean {
    return (
        one.resources.some((resource) => other.resources.includes(resource)) ||
        one.outside.some((id) => other.outside.some((otherId) => sameText(id, otherId)))
    );
}

function lateFor(stack: Stack, extension: StackResource, { endpoint }: BackupEndpoint) {
    const groups = inside(stack, endpoint, { type: type.privateDnsZoneGroup, input: "privateEndpointName" });
    const late = [endpoint, ...groups].filter((needed) => !stack.isAfter(extension, needed));
    const names = late.map(({ name }) => name).join(" and ");
    return late.length === 0
        ? []
        : [
              extension.inputs.finding("", `made after ${names}`, {
                  found: `an extension that does not wait for ${names}`,
              }),
          ];
}
