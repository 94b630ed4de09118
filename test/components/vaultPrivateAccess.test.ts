import assert from "node:assert/strict";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import type { VaultPrivateAccessArgs } from "../../components/vaultPrivateAccess";
import { VaultPrivateAccess } from "../../components/vaultPrivateAccess";
import { assertTransformsReachEachChild, itRegistersExactly, placement, lean } from "../support/componentChecks";
import { armId, privateAccess } from "../support/models";
import { named, ofType, reachable, record } from "../support/recorder";

function access(more: Partial<VaultPrivateAccessArgs> = {}): VaultPrivateAccess {
    return new VaultPrivateAccess(
        "access",
        {
            placement,
            privateAccess,
            vaultId: armId("Microsoft.RecoveryServices/vaults", "rsv-unit"),
            subnetId: armId("Microsoft.Network/virtualNetworks", "vnet-unit/subnets/snet-private-endpoints"),
            networkWrites: [],
            virtualNetworkId: armId("Microsoft.Network/virtualNetworks", "vnet-unit"),
            ...more,
        },
        lean,
    );
}

describe("VaultPrivateAccess", () => {
    itRegistersExactly("vaultPrivateAccess", { oneZoneOfTwo: () => void access() });

    it("makes and links only the zones that do not exist elsewhere", async () => {
        const recording = await record(() => void access());
        assert.deepEqual(
            ofType(recording, "privatedns:PrivateZone").map(({ name }) => name),
            ["access-zone-backup"],
        );
        assert.deepEqual(
            ofType(recording, "privatedns:VirtualNetworkLink").map(({ inputs }) => inputs["registrationEnabled"]),
            [false],
        );
    });

    it("puts records for each zone, whoever owns it", async () => {
        const { inputs } = named(await record(() => void access(), "update"), "access-zone-group");
        assert.deepEqual(inputs["privateDnsZoneConfigs"], [
            { name: "backup", privateDnsZoneId: armId("privatedns/PrivateZone", "access-zone-backup") },
            { name: "blob", privateDnsZoneId: privateAccess.zones[1]?.existingId ?? "" },
        ]);
    });

    it("is ready when the records are there and the network can see them", async () => {
        let ready: readonly string[] = [];
        const recording = await record(() => {
            ready = access().ready.map(({ constructor }) => constructor.name);
        });
        assert.deepEqual(ready, ["PrivateDnsZoneGroup", "VirtualNetworkLink"]);
        assert.ok(reachable(recording, "access-zone-group").has("access-endpoint"));
        assert.ok(reachable(recording, "access-zone-link-backup").has("access-zone-backup"));
    });

    it("shows the subnet of the endpoint before it exists, and waits for the writes to its network", async () => {
        const args = { resourceGroupName: "rg-unit", virtualNetworkName: "vnet-unit" };
        const recording = await record(
            () => void access({ networkWrites: [new Subnet("outside-subnet", args, lean)] }),
        );
        const { inputs, options } = named(recording, "access-endpoint");
        // The SDK adds its defaults for a subnet; for a reference only the ID counts.
        assert.deepEqual(inputs["subnet"], {
            id: armId("Microsoft.Network/virtualNetworks", "vnet-unit/subnets/snet-private-endpoints"),
            privateEndpointNetworkPolicies: "Disabled",
            privateLinkServiceNetworkPolicies: "Enabled",
        });
        assert.deepEqual(options.dependsOn, ["outside-subnet"]);
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => {
            access({ transform: { zone: spy, zoneLink: spy, endpoint: spy, zoneGroup: spy } });
        }));
});
