import { vaultPrivateEndpointGroupId } from "../../../facts/privateDnsZones";
import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { connectionsOf, serves, siteRecoveryGroupId, vaultBehind, withoutPrivateEndpoints } from "./endpoints";

/** An endpoint for Site Recovery is taken for a mistake only where none carries the backups of the same vault. */
export const privateEndpointForBackup = stackRule({
    id: "vault-private-endpoint-for-backup",
    notApplicable: withoutPrivateEndpoints,
    check(stack) {
        const served = new Set<string>();
        const others: { readonly key: string; readonly connection: Inputs }[] = [];
        const look = (endpoint: StackResource): readonly Finding[] => {
            for (const connection of connectionsOf(endpoint)) {
                const isBackup = serves(connection, vaultPrivateEndpointGroupId);
                if (!isBackup && !serves(connection, siteRecoveryGroupId)) continue;
                const { resources, outside } = vaultBehind(stack, endpoint, connection);
                const key = resources[0]?.urn ?? outside[0]?.toLowerCase() ?? "";
                if (isBackup) served.add(key);
                else others.push({ key, connection });
            }
            return [];
        };
        const judge = (): readonly Finding[] =>
            others
                .filter(({ key }) => !served.has(key))
                .map(({ connection }) => connection.finding("groupIds[0]", `"${vaultPrivateEndpointGroupId}"`));
        const steps = [() => findInEach(stack.ofType(type.privateEndpoint), look), judge];
        return findInEach(steps, (step) => step());
    },
});
