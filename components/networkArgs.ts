import type { NatGateway } from "@pulumi/azure-native/network/natGateway";
import type { NetworkSecurityGroup } from "@pulumi/azure-native/network/networkSecurityGroup";
import type { RouteTable, RouteTableArgs } from "@pulumi/azure-native/network/routeTable";
import type { SubnetArgs } from "@pulumi/azure-native/network/subnet";
import type { VirtualNetworkArgs } from "@pulumi/azure-native/network/virtualNetwork";
import type {
    NewVirtualNetwork,
    PeeringModel,
    RouteTableModel,
    SecurityGroupKey,
    SubnetModel,
} from "../model/types/network";
import type { VirtualNetworkPeeringArgs } from "@pulumi/azure-native/network/virtualNetworkPeering";
import type { Placement } from "./placement";

/** Arguments of the network itself. Never with `subnets`: an inline list, even an empty one, deletes the others. */
export function virtualNetworkArgs(network: NewVirtualNetwork, placement: Placement): VirtualNetworkArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        location: placement.location,
        tags: placement.tags,
        virtualNetworkName: network.name,
        addressSpace: { addressPrefixes: [...network.addressSpace] },
        dhcpOptions: { dnsServers: [...network.dnsServers] },
        enableDdosProtection: false,
    };
}

/** Routes learned from a gateway stay: they lead to domain controllers on premises. */
export function routeTableArgs(routeTable: RouteTableModel, placement: Placement): RouteTableArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        location: placement.location,
        tags: placement.tags,
        routeTableName: routeTable.name,
        disableBgpRoutePropagation: false,
        routes: routeTable.routes.map((route) => ({ ...route })),
    };
}

/** What a subnet may refer to. */
export interface SubnetParts {
    readonly securityGroups: ReadonlyMap<SecurityGroupKey, NetworkSecurityGroup>;
    readonly natGateway: NatGateway | undefined;
    readonly routeTable: RouteTable | undefined;
}

/** Arguments of a subnet, complete in one request: attaching the way out later would leave a gap. */
export function subnetArgs(
    subnet: SubnetModel,
    virtualNetworkName: string,
    placement: Placement,
    { natGateway, routeTable, securityGroups }: SubnetParts,
): SubnetArgs {
    const securityGroup = subnet.securityGroup && securityGroups.get(subnet.securityGroup);
    const { defaultOutboundAccess, privateEndpointNetworkPolicies, serviceEndpoints } = subnet;
    return {
        resourceGroupName: placement.resourceGroupName,
        virtualNetworkName,
        subnetName: subnet.name,
        addressPrefix: subnet.addressPrefix,
        ...(defaultOutboundAccess === undefined ? {} : { defaultOutboundAccess }),
        ...(privateEndpointNetworkPolicies === undefined ? {} : { privateEndpointNetworkPolicies }),
        ...(securityGroup === undefined ? {} : { networkSecurityGroup: { id: securityGroup.id } }),
        ...(subnet.usesNatGateway && natGateway !== undefined ? { natGateway: { id: natGateway.id } } : {}),
        ...(subnet.usesRouteTable && routeTable !== undefined ? { routeTable: { id: routeTable.id } } : {}),
        ...(serviceEndpoints.length === 0
            ? {}
            : { serviceEndpoints: serviceEndpoints.map((service) => ({ service })) }),
    };
}

/** Our side of a peering; the other side belongs to the owners of the other network. */
export function peeringArgs(
    peering: PeeringModel,
    virtualNetworkName: string,
    placement: Placement,
): VirtualNetworkPeeringArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        virtualNetworkName,
        virtualNetworkPeeringName: peering.name,
        remoteVirtualNetwork: { id: peering.remoteVirtualNetworkId },
        allowVirtualNetworkAccess: true,
        allowForwardedTraffic: peering.allowForwardedTraffic,
        allowGatewayTransit: false,
        useRemoteGateways: peering.useRemoteGateways,
    };
}
