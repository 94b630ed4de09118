import assert from "node:assert/strict";
import { peeringArgs, routeTableArgs, subnetArgs, virtualNetworkArgs } from "../../components/networkArgs";
import type { SubnetModel } from "../../model/types/network";
import { placement } from "../support/componentChecks";
import { firewallNetwork, natNetwork } from "../support/models";

const nothing = { securityGroups: new Map(), natGateway: undefined, routeTable: undefined };

function subnet(key: SubnetModel["key"]): SubnetModel {
    const found = natNetwork.subnets.find((model) => model.key === key);
    assert.ok(found);
    return found;
}

describe("networkArgs", () => {
    it("sets the DNS servers of a network and never a list of subnets", () => {
        assert.equal(natNetwork.virtualNetwork.kind, "new");
        const args = virtualNetworkArgs(natNetwork.virtualNetwork, placement);
        assert.deepEqual(args.dhcpOptions, { dnsServers: ["10.0.0.4", "10.0.0.5"] });
        assert.ok(!("subnets" in args));
    });

    it("leaves out of a subnet what it does not use", () => {
        assert.deepEqual(subnetArgs(subnet("bastion"), "vnet-unit", placement, nothing), {
            resourceGroupName: "rg-unit",
            virtualNetworkName: "vnet-unit",
            subnetName: "AzureBastionSubnet",
            addressPrefix: "10.20.0.192/26",
        });
    });

    it("says everything about a subnet in one request", () => {
        assert.deepEqual(subnetArgs(subnet("privateEndpoints"), "vnet-unit", placement, nothing), {
            resourceGroupName: "rg-unit",
            virtualNetworkName: "vnet-unit",
            subnetName: "snet-private-endpoints",
            addressPrefix: "10.20.0.64/26",
            defaultOutboundAccess: false,
            privateEndpointNetworkPolicies: "NetworkSecurityGroupEnabled",
        });
        assert.deepEqual(subnetArgs(subnet("server"), "vnet-unit", placement, nothing).serviceEndpoints, [
            { service: "Microsoft.Storage" },
            { service: "Microsoft.KeyVault" },
        ]);
    });

    it("keeps routes learned from a gateway", () => {
        assert.ok(firewallNetwork.routeTable);
        const args = routeTableArgs(firewallNetwork.routeTable, placement);
        assert.equal(args.disableBgpRoutePropagation, false);
        assert.deepEqual(args.routes, firewallNetwork.routeTable.routes);
    });

    it("lets the other side of a peering in, and offers it no gateway", () => {
        const [peering] = natNetwork.peerings;
        assert.ok(peering);
        assert.deepEqual(peeringArgs(peering, "vnet-unit", placement), {
            resourceGroupName: "rg-unit",
            virtualNetworkName: "vnet-unit",
            virtualNetworkPeeringName: "peer-hub",
            remoteVirtualNetwork: { id: peering.remoteVirtualNetworkId },
            allowVirtualNetworkAccess: true,
            allowForwardedTraffic: true,
            allowGatewayTransit: false,
            useRemoteGateways: false,
        });
    });
});
