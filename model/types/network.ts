import type { ExistingResource } from "./azure";

export interface NetworkModel {
    readonly virtualNetwork: NewVirtualNetwork | ExistingVirtualNetwork;
    /** Subnets to make, in the order of their creation (they are made one after the other). Empty with an existing network. */
    readonly subnets: readonly SubnetModel[];
    readonly serverSubnet: SubnetReference;
    /** Present when the vault has private access. */
    readonly privateEndpointSubnet?: SubnetReference;
    readonly securityGroups: readonly SecurityGroupModel[];
    readonly egress: EgressPathModel;
    readonly routeTable?: RouteTableModel;
    readonly peerings: readonly PeeringModel[];
    readonly bastion?: BastionModel;
}

export interface NewVirtualNetwork {
    readonly kind: "new";
    readonly name: string;
    readonly addressSpace: readonly string[];
    readonly dnsServers: readonly string[];
}

export interface ExistingVirtualNetwork extends ExistingResource {
    readonly kind: "existing";
    readonly addressSpace: readonly string[];
}

export type SubnetKey = "server" | "privateEndpoints" | "firewall" | "bastion";

export interface SubnetModel {
    readonly key: SubnetKey;
    /** Physical name; `AzureFirewallSubnet` and `AzureBastionSubnet` are fixed by Azure. */
    readonly name: string;
    readonly addressPrefix: string;
    readonly securityGroup?: SecurityGroupKey;
    readonly usesNatGateway: boolean;
    readonly usesRouteTable: boolean;
    /** Explicitly false on workload subnets (default outbound access is gone); left out where Azure needs its own path. */
    readonly defaultOutboundAccess?: false;
    readonly privateEndpointNetworkPolicies?: "Enabled" | "NetworkSecurityGroupEnabled";
    /** Resource providers reachable from the subnet by service endpoint, such as `Microsoft.Storage`. */
    readonly serviceEndpoints: readonly string[];
}

/** A subnet by its ID, which is known before the subnet exists: a plan then shows whole what refers to it. */
export type SubnetReference =
    | { readonly kind: "new"; readonly key: SubnetKey; readonly id: string; readonly addressPrefix: string }
    | { readonly kind: "existing"; readonly id: string; readonly addressPrefix: string };

export type SecurityGroupKey = "server" | "privateEndpoints";

export interface SecurityGroupModel {
    readonly key: SecurityGroupKey;
    readonly name: string;
    /** `networkInterface` when the subnet belongs to somebody else. */
    readonly attachedTo: "subnet" | "networkInterface";
    readonly rules: readonly SecurityRuleModel[];
}

export interface SecurityRuleModel {
    readonly name: string;
    /** Unique per direction; 100 to 4096, smaller wins. */
    readonly priority: number;
    readonly direction: "Inbound" | "Outbound";
    readonly access: "Allow" | "Deny";
    readonly protocol: "Tcp" | "Udp" | "*";
    /** Service tags, addresses or prefixes. One entry is rendered as the singular property, several as the plural one. */
    readonly sources: readonly string[];
    readonly destinations: readonly string[];
    readonly destinationPorts: readonly string[];
    /** Why the rule exists, at most 140 characters (limit of Azure). */
    readonly description: string;
}

/** How the server reaches the names it needs. */
export type EgressPathModel = NatGatewayModel | AzureFirewallModel | OwnersEgressModel | ProxyModel;

export interface NatGatewayModel {
    readonly mode: "natGateway";
    readonly name: string;
    readonly publicIpNames: readonly string[];
    readonly idleTimeoutMinutes: number;
    /** Zone of gateway and addresses. The model leaves it out: a zone that followed the servers would replace the gateway when a server comes in another one. */
    readonly zone?: string;
}

export interface AzureFirewallModel {
    readonly mode: "azureFirewall";
    readonly name: string;
    readonly policyName: string;
    readonly publicIpName: string;
    readonly tier: "Standard" | "Premium";
    readonly zones: readonly string[];
    /** The first usable address of AzureFirewallSubnet, which Azure gives to the firewall. */
    readonly privateIpAddress: string;
    /** Rule collection groups in the order of their creation (parallel writes to one policy fail). */
    readonly ruleCollectionGroups: readonly RuleCollectionGroupModel[];
}

/** The path belongs to somebody else: an existing firewall, or the owners of an existing subnet. */
export interface OwnersEgressModel {
    readonly mode: "existingFirewall" | "existingNetwork";
    /** Next hop of the default route; absent when the subnet, and so its routes, belong to its owners. */
    readonly nextHopIpAddress?: string;
}

export interface ProxyModel {
    readonly mode: "proxy";
    readonly host: string;
    readonly address: string;
    readonly port: number;
    readonly bypass: readonly string[];
}

export interface RuleCollectionGroupModel {
    readonly key: string;
    readonly name: string;
    readonly priority: number;
    readonly collections: readonly RuleCollectionModel[];
}

export interface RuleCollectionModel {
    readonly name: string;
    readonly priority: number;
    readonly rules: readonly (ApplicationRuleModel | NetworkRuleModel)[];
}

export interface ApplicationRuleModel {
    readonly kind: "application";
    readonly name: string;
    readonly description: string;
    readonly sources: readonly string[];
    readonly fqdns: readonly string[];
    readonly fqdnTags: readonly string[];
    readonly protocols: readonly { readonly type: "Http" | "Https"; readonly port: number }[];
}

export interface NetworkRuleModel {
    readonly kind: "network";
    readonly name: string;
    readonly description: string;
    readonly sources: readonly string[];
    /** Service tags, addresses, prefixes. */
    readonly destinations: readonly string[];
    readonly protocols: readonly ("TCP" | "UDP")[];
    readonly destinationPorts: readonly string[];
}

export interface RouteTableModel {
    readonly name: string;
    readonly routes: readonly {
        readonly name: string;
        readonly addressPrefix: string;
        readonly nextHopType: "VirtualAppliance";
        readonly nextHopIpAddress: string;
    }[];
}

export interface PeeringModel {
    readonly key: string;
    readonly name: string;
    readonly remoteVirtualNetworkId: string;
    readonly allowForwardedTraffic: boolean;
    readonly useRemoteGateways: boolean;
}

export interface BastionModel {
    readonly name: string;
    readonly publicIpName: string;
    readonly sku: "Basic" | "Standard";
}

/** One line of the allow-list: what the server must reach, why, and who says so. The one source of NSG, firewall and exported rules. */
export interface EgressRequirement {
    readonly id: string;
    readonly purpose: string;
    readonly phase: "setup" | "runtime" | "both";
    readonly kind: "fqdn" | "fqdnTag" | "serviceTag" | "addressPrefix";
    readonly destination: string;
    readonly protocol: "Https" | "Http" | "Tcp" | "Udp";
    readonly port: number;
    readonly required: boolean;
    readonly source: string;
    readonly date: string;
    readonly constraints: readonly string[];
}
