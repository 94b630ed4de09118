import { extensions } from "../../../facts/extensions";
import { inside } from "../../core/belonging";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import type { Server } from "../../core/server";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";
import { findInBackupEndpoints } from "./endpoints";
import { vaultKeys, vaultsOf } from "./serverVaults";

/** Registration is a step of what the Custom Script Extension starts. A server without one registers at a time that no resource tells. */
export const privateEndpointBeforeServer = stackRule({
    id: "vault-private-endpoint-before-server",
    notApplicable: withoutServers,
    check(stack) {
        const byVault = new Map<string, StackResource[]>();
        const collect = (): readonly Finding[] =>
            findInBackupEndpoints(stack, ({ endpoint, vault }) => {
                for (const key of vaultKeys(vault)) byVault.set(key, [...(byVault.get(key) ?? []), endpoint]);
                return [];
            });
        const judge = (): readonly Finding[] =>
            findInEach(stack.servers, (server) => {
                const vaults = vaultsOf(stack, server);
                const keys = vaults === undefined ? [...byVault.keys()] : vaultKeys(vaults);
                const endpoints = keys.flatMap((key) => byVault.get(key) ?? []);
                return endpoints.length === 0
                    ? []
                    : findInEach(installers(server), (extension) => findLate(stack, extension, endpoints));
            });
        return findInEach([collect, judge], (step) => step());
    },
});

function installers(server: Server): readonly StackResource[] {
    return server
        .children(type.virtualMachineExtension)
        .filter(({ inputs }) => sameText(inputs.text("type"), extensions.customScript.type));
}

/** Endpoints, and their groups of DNS zones, that an extension does not wait for. */
function findLate(stack: Stack, extension: StackResource, endpoints: readonly StackResource[]): readonly Finding[] {
    return findInEach(endpoints, (endpoint) => {
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
    });
}
