import type { PartialEnvironment } from "../partialEnvironment";
import { problemAt } from "../problem";
import type { Check } from "./check";

/**
 * Existing resources that must lie in the subscription of the environment, and why.
 *
 * Not in this table, because Azure takes them from any subscription by their id: Log Analytics workspace, action group, resource
 * guard (the advice is even to keep it apart), private DNS zones of a hub, peered networks, key and identity of a customer-managed
 * key. Sources: page *Create, change, or delete an Azure network interface* for the network, page *Alert processing rules*
 * (2026-03-12) for the vault; what is written into the key vault is written with the subscription of the provider.
 */
const bound: readonly {
    readonly path: string;
    readonly idOf: (environment: PartialEnvironment) => string | undefined;
    readonly what: string;
    readonly reason: string;
}[] = [
    {
        path: "mabs:keyVault.existingId",
        idOf: ({ keyVault }) => keyVault?.existingId,
        what: "a key vault",
        reason: "the pass phrases are written into it with the subscription of the provider",
    },
    {
        path: "mabs:network.existing.virtualNetworkId",
        idOf: ({ network }) => network?.existing?.virtualNetworkId,
        what: "a virtual network",
        reason: "Azure attaches a virtual machine only to a network of its own subscription",
    },
    {
        path: "mabs:vault.existingId",
        idOf: ({ vault }) => vault?.existingId,
        what: "a Recovery Services vault",
        reason: "Azure takes the rule that forwards its alerts only in the subscription of the vault",
    },
];

/** Existing resources of another subscription, where that cannot work. */
export const checkSubscriptions: Check = (environment) => {
    const own = environment.azure?.subscriptionId?.toLowerCase();
    return bound.flatMap(({ path, idOf, what, reason }) => {
        const subscription = /^\/subscriptions\/(?<id>[^/]+)/i.exec(idOf(environment) ?? "")?.groups?.["id"];
        if (own === undefined || subscription === undefined || subscription.toLowerCase() === own) return [];
        return [
            problemAt("MABS-CFG-614", path, {
                expected: `${what} of the subscription ${own}: ${reason}`,
                found: `one of the subscription ${subscription}`,
                hint: "name one of this subscription, or give the environment the other azure-native:subscriptionId",
            }),
        ];
    });
};
