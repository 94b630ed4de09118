import * as pulumi from "@pulumi/pulumi";
import type { NetworkSecurityGroupArgs } from "@pulumi/azure-native/network/networkSecurityGroup";
import { NetworkSecurityGroup } from "@pulumi/azure-native/network/networkSecurityGroup";
import type { RouteTableArgs } from "@pulumi/azure-native/network/routeTable";
import { RouteTable } from "@pulumi/azure-native/network/routeTable";
import type { SubnetArgs } from "@pulumi/azure-native/network/subnet";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import type { VirtualNetworkArgs } from "@pulumi/azure-native/network/virtualNetwork";
import { VirtualNetwork } from "@pulumi/azure-native/network/virtualNetwork";
import type { VirtualNetworkPeeringArgs } from "@pulumi/azure-native/network/virtualNetworkPeering";
import { VirtualNetworkPeering } from "@pulumi/azure-native/network/virtualNetworkPeering";
import type { NetworkModel, SecurityGroupKey, SecurityGroupModel, SubnetKey } from "../model/types/network";
import type { AzureFirewallEgressTransform } from "./azureFirewallEgress";
import { AzureFirewallEgress } from "./azureFirewallEgress";
import type { BastionAccessTransform } from "./bastionAccess";
import { BastionAccess } from "./bastionAccess";
import type { FinishedIds } from "./finishedNetwork";
import { chained, finishedIds } from "./finishedNetwork";
import type { NatGatewayEgressTransform } from "./natGatewayEgress";
import { NatGatewayEgress } from "./natGatewayEgress";
import type { SubnetParts } from "./networkArgs";
import { peeringArgs, routeTableArgs, subnetArgs, virtualNetworkArgs } from "./networkArgs";
import type { Placement, Safeguards } from "./placement";
import { childOptions } from "./placement";
import { securityRuleArgs } from "./securityRuleArgs";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Arguments of `BackupNetwork`. */
export interface BackupNetworkArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. Addresses, rules, the way out. */
    readonly network: NetworkModel;
    /** Required. Guards the firewall and its policy. */
    readonly safeguards: Safeguards;
    /** Optional. Changes children before they are registered. */
    readonly transform?: {
        readonly virtualNetwork?: Transform<VirtualNetworkArgs>;
        readonly subnet?: Transform<SubnetArgs>;
        readonly securityGroup?: Transform<NetworkSecurityGroupArgs>;
        readonly routeTable?: Transform<RouteTableArgs>;
        readonly peering?: Transform<VirtualNetworkPeeringArgs>;
        readonly natGateway?: NatGatewayEgressTransform;
        readonly azureFirewall?: AzureFirewallEgressTransform;
        readonly bastion?: BastionAccessTransform;
    };
}

const suffixes = {
    virtualNetwork: "vnet",
    subnet: "subnet",
    securityGroup: "nsg",
    routeTable: "routes",
    peering: "peering",
    natGateway: "nat",
    azureFirewall: "firewall",
    bastion: "bastion",
} as const;

/** By what a subnet and its security group are for. */
const placeSuffixes: Readonly<Record<SubnetKey, string>> = {
    server: "server",
    privateEndpoints: "private-endpoints",
    firewall: "firewall",
    bastion: "bastion",
};

/**
 * The network of the servers: a new one with its subnets and the way out, or the parts that an existing one lacks.
 *
 * Rules live inside their security group and subnets outside their network: each Azure resource has one owner, because
 * the two ways of writing the same thing overwrite each other. Writes to one network are made one after the other.
 */
export class BackupNetwork extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:BackupNetwork";

    public readonly virtualNetworkId: pulumi.Output<string>;
    public readonly serverSubnetId: pulumi.Output<string>;
    /**
     * Every write to the network made here. Whoever refers to the network by an ID that the model knows waits for all of them;
     * the IDs above do so by themselves.
     */
    public readonly writes: readonly pulumi.Resource[];
    /** Security group for the network interfaces, when the subnet belongs to somebody else. */
    public readonly networkInterfaceSecurityGroupId: pulumi.Output<string> | undefined;
    /** What has to exist before a server can reach its domain and Azure; its extensions wait for it, its VM does not. */
    public readonly egressReady: readonly pulumi.Resource[];
    /** Address of the firewall made here, checked against the route table. */
    public readonly firewallAddress: pulumi.Output<string> | undefined;
    /** Addresses that the outside sees, when a NAT gateway is made here. */
    public readonly publicIpAddresses: pulumi.Output<(string | undefined)[]> | undefined;

    private readonly name: string;
    private readonly args: BackupNetworkArgs;

    constructor(name: string, args: BackupNetworkArgs, opts?: pulumi.ComponentResourceOptions) {
        super(BackupNetwork.__pulumiType, name, curatedInputs(args.network), opts);
        this.name = name;
        this.args = args;
        const securityGroups = this.createSecurityGroups();
        const natGateway = this.createNatGateway();
        const routeTable = this.createRouteTable();
        const virtualNetwork = this.createVirtualNetwork(args.network.virtualNetwork);
        const subnets = this.createSubnets(virtualNetwork, {
            securityGroups,
            natGateway: natGateway?.natGateway,
            routeTable,
        });
        const peerings = this.createPeerings(subnets);
        const writes = [...subnets.values(), ...peerings];
        const ids = finishedIds(networkId(args.network, virtualNetwork), subnets, writes);
        const firewall = this.createFirewall(ids);
        this.createBastion(ids);

        this.writes = writes;
        this.virtualNetworkId = ids.virtualNetwork;
        this.serverSubnetId = ids.subnet(args.network.serverSubnet);
        this.networkInterfaceSecurityGroupId = networkInterfaceSecurityGroup(args.network, securityGroups)?.id;
        this.egressReady = [
            ...(natGateway === undefined ? [] : [natGateway.natGateway]),
            ...(firewall?.ready ?? []),
            ...peerings,
        ];
        this.firewallAddress = firewall?.privateIpAddress;
        this.publicIpAddresses = natGateway?.publicIpAddresses;
        this.registerOutputs({ virtualNetworkId: this.virtualNetworkId, serverSubnetId: this.serverSubnetId });
    }

    private createSecurityGroups(): ReadonlyMap<SecurityGroupKey, NetworkSecurityGroup> {
        const { securityGroups } = this.args.network;
        return new Map(securityGroups.map((group) => [group.key, this.createSecurityGroup(group)]));
    }

    private createSecurityGroup(group: SecurityGroupModel): NetworkSecurityGroup {
        const { placement, transform } = this.args;
        return createChild(
            NetworkSecurityGroup,
            `${this.name}-${suffixes.securityGroup}-${placeSuffixes[group.key]}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                networkSecurityGroupName: group.name,
                securityRules: group.rules.map(securityRuleArgs),
            },
            childOptions(this, placement),
            transform?.securityGroup,
        );
    }

    private createNatGateway(): NatGatewayEgress | undefined {
        const { network, placement, transform } = this.args;
        // The way out of an existing subnet belongs to its owners.
        if (network.egress.mode !== "natGateway" || network.virtualNetwork.kind === "existing") return undefined;
        return new NatGatewayEgress(
            `${this.name}-${suffixes.natGateway}`,
            { placement, natGateway: network.egress, transform: transform?.natGateway },
            { parent: this },
        );
    }

    private createRouteTable(): RouteTable | undefined {
        const { network, placement, transform } = this.args;
        if (network.routeTable === undefined) return undefined;
        return createChild(
            RouteTable,
            `${this.name}-${suffixes.routeTable}`,
            routeTableArgs(network.routeTable, placement),
            childOptions(this, placement),
            transform?.routeTable,
        );
    }

    private createVirtualNetwork(model: NetworkModel["virtualNetwork"]): VirtualNetwork | undefined {
        const { placement, transform } = this.args;
        if (model.kind === "existing") return undefined;
        return createChild(
            VirtualNetwork,
            `${this.name}-${suffixes.virtualNetwork}`,
            virtualNetworkArgs(model, placement),
            childOptions(this, placement),
            transform?.virtualNetwork,
        );
    }

    private createSubnets(
        virtualNetwork: VirtualNetwork | undefined,
        parts: SubnetParts,
    ): ReadonlyMap<SubnetKey, Subnet> {
        const { network, placement, transform } = this.args;
        if (virtualNetwork === undefined) return new Map();
        return chained(network.subnets, virtualNetwork, (model, previous) =>
            createChild(
                Subnet,
                `${this.name}-${suffixes.subnet}-${placeSuffixes[model.key]}`,
                subnetArgs(model, network.virtualNetwork.name, placement, parts),
                childOptions(this, placement, { dependsOn: [previous] }),
                transform?.subnet,
            ),
        );
    }

    private createPeerings(subnets: ReadonlyMap<SubnetKey, Subnet>): readonly VirtualNetworkPeering[] {
        const { network, placement, transform } = this.args;
        const lastSubnet = [...subnets.values()].at(-1);
        if (lastSubnet === undefined) return [];
        const peerings = chained(network.peerings, lastSubnet, (model, previous) =>
            createChild(
                VirtualNetworkPeering,
                `${this.name}-${suffixes.peering}-${model.key}`,
                peeringArgs(model, network.virtualNetwork.name, placement),
                childOptions(this, placement, { dependsOn: [previous] }),
                transform?.peering,
            ),
        );
        return [...peerings.values()];
    }

    private createFirewall(ids: FinishedIds): AzureFirewallEgress | undefined {
        const { network, placement, safeguards, transform } = this.args;
        if (network.egress.mode !== "azureFirewall") return undefined;
        return new AzureFirewallEgress(
            `${this.name}-${suffixes.azureFirewall}`,
            {
                placement,
                firewall: network.egress,
                subnetId: ids.newSubnet("firewall"),
                safeguards,
                transform: transform?.azureFirewall,
            },
            { parent: this },
        );
    }

    private createBastion(ids: FinishedIds): BastionAccess | undefined {
        const { network, placement, transform } = this.args;
        if (network.bastion === undefined) return undefined;
        return new BastionAccess(
            `${this.name}-${suffixes.bastion}`,
            { placement, bastion: network.bastion, subnetId: ids.newSubnet("bastion"), transform: transform?.bastion },
            { parent: this },
        );
    }
}

function curatedInputs(network: NetworkModel): pulumi.Inputs {
    return { virtualNetworkName: network.virtualNetwork.name, egressMode: network.egress.mode };
}

function networkId({ virtualNetwork: model }: NetworkModel, created: VirtualNetwork | undefined): pulumi.Input<string> {
    if (created !== undefined) return created.id;
    if (model.kind === "existing") return model.id;
    throw new Error(`the network ${model.name} was not made`);
}

function networkInterfaceSecurityGroup(
    network: NetworkModel,
    securityGroups: ReadonlyMap<SecurityGroupKey, NetworkSecurityGroup>,
): NetworkSecurityGroup | undefined {
    const group = network.securityGroups.find(({ attachedTo }) => attachedTo === "networkInterface");
    return group && securityGroups.get(group.key);
}
