import assert from "node:assert/strict";
import { checkSubscriptions } from "../../../config/checks/subscriptions";
import type { PartialEnvironment } from "../../../config/partialEnvironment";
import { checkContext } from "../../support/partialEnvironments";

const own = "11111111-2222-3333-4444-555555555555";
const other = "66666666-7777-8888-9999-000000000000";
const id = (subscription: string, provider: string): string =>
    `/subscriptions/${subscription}/resourceGroups/rg-hub/providers/${provider}`;

const found = (environment: PartialEnvironment): readonly string[] =>
    checkSubscriptions({ azure: { subscriptionId: own }, ...environment }, checkContext()).map(
        ({ id: problem, path }) => `${problem} ${path}`,
    );

const existing = (subscription: string): PartialEnvironment => ({
    keyVault: { existingId: id(subscription, "Microsoft.KeyVault/vaults/kv") },
    network: { existing: { virtualNetworkId: id(subscription, "Microsoft.Network/virtualNetworks/vnet") } },
    vault: { existingId: id(subscription, "Microsoft.RecoveryServices/vaults/rsv") },
});

describe("config: subscriptions of existing resources", () => {
    it("are that of the environment for key vault, network and Recovery Services vault, in any spelling", () => {
        assert.deepEqual(found(existing(own)), []);
        assert.deepEqual(found({ ...existing("AAAA"), azure: { subscriptionId: "aaaa" } }), []);
        assert.deepEqual(found(existing(other)), [
            "MABS-CFG-614 mabs:keyVault.existingId",
            "MABS-CFG-614 mabs:network.existing.virtualNetworkId",
            "MABS-CFG-614 mabs:vault.existingId",
        ]);
    });

    it("are free for what Azure takes by its id", () => {
        assert.deepEqual(
            found({
                vault: {
                    resourceGuardId: id(other, "Microsoft.DataProtection/resourceGuards/guard"),
                    privateDnsZoneIds: { blob: id(other, "Microsoft.Network/privateDnsZones/zone") },
                },
                monitoring: {
                    workspaceId: id(other, "Microsoft.OperationalInsights/workspaces/log"),
                    actionGroupId: id(other, "Microsoft.Insights/actionGroups/team"),
                },
                network: {
                    peerings: { hub: { remoteVirtualNetworkId: id(other, "Microsoft.Network/virtualNetworks/hub") } },
                },
            }),
            [],
        );
    });

    it("are not judged while one of the two is unreadable", () => {
        assert.deepEqual(checkSubscriptions(existing(other), checkContext()), []);
        assert.deepEqual(found({ keyVault: { existingId: undefined } }), []);
    });
});
