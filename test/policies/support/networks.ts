import { type } from "../../../policies/types";
import type { Written } from "./programs";

/** Prefix of IDs in programs of tests. */
export const group = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-backup";
const provider = `${group}/providers/Microsoft.Network`;

/** IDs as they are known after creation. */
export const ids = {
    subnet: `${provider}/virtualNetworks/vnet-backup/subnets/snet-server`,
    firewallSubnet: `${provider}/virtualNetworks/vnet-backup/subnets/AzureFirewallSubnet`,
    endpointSubnet: `${provider}/virtualNetworks/vnet-backup/subnets/snet-endpoints`,
    securityGroup: `${provider}/networkSecurityGroups/nsg-server`,
    networkInterface: `${provider}/networkInterfaces/nic-server`,
    routeTable: `${provider}/routeTables/rt-server`,
    natGateway: `${provider}/natGateways/ng-backup`,
    policy: `${provider}/firewallPolicies/afwp-backup`,
    publicIp: `${provider}/publicIPAddresses/pip-backup`,
    foreignSubnet: `${provider}/virtualNetworks/vnet-of-others/subnets/snet-of-others`,
} as const;

const resourceGroupName = "rg-backup";

export interface RuleInputs {
    readonly name: string;
    readonly priority: unknown;
    readonly direction: string;
    readonly access: string;
    readonly protocol: string;
    readonly [input: string]: unknown;
}

/** An outbound allow of the server's subnet on TCP 443; anything may be said otherwise. */
export function allow(name: string, priority: number, destination: unknown, rest: object = {}): RuleInputs {
    return {
        name,
        priority,
        direction: "Outbound",
        access: "Allow",
        protocol: "Tcp",
        sourceAddressPrefix: "10.20.0.0/26",
        sourcePortRange: "*",
        destinationAddressPrefix: destination,
        destinationPortRange: "443",
        ...rest,
    };
}

/** The end of a group that closes what Azure leaves open. */
export function denyAll(direction: "Inbound" | "Outbound", priority = 4096, rest: object = {}): RuleInputs {
    return {
        name: `DenyAll${direction}`,
        priority,
        direction,
        access: "Deny",
        protocol: "*",
        sourceAddressPrefix: "*",
        sourcePortRange: "*",
        destinationAddressPrefix: "*",
        destinationPortRange: "*",
        ...rest,
    };
}

/** The service tags that backup needs. */
export const tagRules: readonly RuleInputs[] = [
    allow("AllowBackup", 200, "AzureBackup"),
    allow("AllowStorage", 210, "Storage"),
    allow("AllowSignIn", 220, "AzureActiveDirectory"),
];

export const machine: Written = {
    type: type.virtualMachine,
    name: "server",
    inputs: {
        resourceGroupName,
        location: "westeurope",
        vmName: "vm-mabs",
        tags: { "mabs-role": "backup-server" },
        networkProfile: { networkInterfaces: [{ id: ids.networkInterface }] },
    },
};

export const networkInterface: Written = {
    type: type.networkInterface,
    name: "nic",
    inputs: {
        resourceGroupName,
        location: "westeurope",
        networkInterfaceName: "nic-server",
        enableIPForwarding: false,
        ipConfigurations: [{ name: "ipconfig", subnet: { id: ids.subnet } }],
    },
};

export const virtualNetwork: Written = {
    type: type.virtualNetwork,
    name: "vnet",
    inputs: {
        resourceGroupName,
        virtualNetworkName: "vnet-backup",
        addressSpace: { addressPrefixes: ["10.20.0.0/24"] },
        dhcpOptions: { dnsServers: ["10.10.0.4", "10.10.0.5"] },
    },
};

export function subnet(inputs: Written["inputs"] = {}): Written {
    return {
        type: type.subnet,
        name: "subnet",
        inputs: {
            resourceGroupName,
            virtualNetworkName: "vnet-backup",
            subnetName: "snet-server",
            addressPrefix: "10.20.0.0/26",
            defaultOutboundAccess: false,
            networkSecurityGroup: { id: ids.securityGroup },
            ...inputs,
        },
    };
}

export function securityGroup(securityRules: unknown): Written {
    return {
        type: type.networkSecurityGroup,
        name: "nsg",
        inputs: { resourceGroupName, networkSecurityGroupName: "nsg-server", securityRules },
    };
}

/** A server in a network of its own, with the rules of its security group. */
export function server(rules: readonly RuleInputs[], subnetInputs: Written["inputs"] = {}): readonly Written[] {
    return [machine, networkInterface, virtualNetwork, subnet(subnetInputs), securityGroup(rules)];
}

export const natGateway: Written = {
    type: type.natGateway,
    name: "nat",
    inputs: { resourceGroupName, natGatewayName: "ng-backup", publicIpAddresses: [{ id: ids.publicIp }] },
};

/** A table whose default route leads to an appliance; the address of the firewall below lies in its subnet. */
export function routeTable(routes: unknown = [defaultRoute()]): Written {
    return {
        type: type.routeTable,
        name: "routes",
        inputs: { resourceGroupName, routeTableName: "rt-server", routes },
    };
}

export function defaultRoute(rest: object = {}): object {
    return {
        name: "default",
        addressPrefix: "0.0.0.0/0",
        nextHopType: "VirtualAppliance",
        nextHopIpAddress: "10.20.0.132",
        ...rest,
    };
}

export const viaRoutes = { routeTable: { id: ids.routeTable } } as const;

/** A firewall with a policy, whose rules are those of one group. */
export function firewall(ruleCollections: unknown, policy: Written["inputs"] = {}): readonly Written[] {
    return [
        {
            type: type.subnet,
            name: "firewall-subnet",
            inputs: {
                resourceGroupName,
                virtualNetworkName: "vnet-backup",
                subnetName: "AzureFirewallSubnet",
                addressPrefix: "10.20.0.128/26",
            },
        },
        {
            type: type.firewall,
            name: "firewall",
            inputs: {
                resourceGroupName,
                azureFirewallName: "afw-backup",
                sku: { name: "AZFW_VNet", tier: "Standard" },
                firewallPolicy: { id: ids.policy },
                ipConfigurations: [{ name: "default", subnet: { id: ids.firewallSubnet } }],
            },
        },
        {
            type: type.firewallPolicy,
            name: "policy",
            inputs: { resourceGroupName, firewallPolicyName: "afwp-backup", sku: { tier: "Standard" }, ...policy },
        },
        {
            type: type.ruleCollectionGroup,
            name: "rules",
            inputs: {
                resourceGroupName,
                firewallPolicyName: "afwp-backup",
                ruleCollectionGroupName: "egress",
                priority: 1000,
                ruleCollections,
            },
        },
    ];
}

/** A collection that lets its rules pass. */
export function collection(priority: number, rules: unknown, rest: object = {}): object {
    return {
        ruleCollectionType: "FirewallPolicyFilterRuleCollection",
        name: `collection-${String(priority)}`,
        priority,
        action: { type: "Allow" },
        rules,
        ...rest,
    };
}

export function applicationRule(targetFqdns: readonly unknown[], rest: object = {}): object {
    return {
        ruleType: "ApplicationRule",
        name: "names",
        sourceAddresses: ["10.20.0.0/26"],
        targetFqdns,
        protocols: [{ protocolType: "Https", port: 443 }],
        ...rest,
    };
}

export function networkRule(destinationAddresses: readonly unknown[], rest: object = {}): object {
    return {
        ruleType: "NetworkRule",
        name: "addresses",
        sourceAddresses: ["10.20.0.0/26"],
        destinationAddresses,
        ipProtocols: ["TCP"],
        destinationPorts: ["443"],
        ...rest,
    };
}

/** A server in a subnet of others, as a case to which a rule does not apply. */
export const elsewhere = {
    by: "a subnet of others",
    written: server(tagRules).map((one) =>
        one.name === "nic"
            ? { ...one, inputs: { ...one.inputs, ipConfigurations: [{ subnet: { id: ids.foreignSubnet } }] } }
            : one,
    ),
    reason: "the subnet snet-of-others belongs to others",
};

/** A server whose default route leads to a firewall with these rules; the security group leaves the deciding to it. */
export function behindFirewall(
    ruleCollections: unknown,
    policy: Written["inputs"] = {},
    rules: readonly RuleInputs[] = [
        allow("AllowWeb", 300, "Internet", { destinationPortRange: undefined, destinationPortRanges: ["80", "443"] }),
        allow("AllowActivation", 310, "Internet", { destinationPortRange: "1688" }),
        denyAll("Outbound"),
    ],
): readonly Written[] {
    return [...server(rules, viaRoutes), routeTable(), ...firewall(ruleCollections, policy)];
}

/** A server without a default route, to which rules about a firewall in the way do not apply. */
export const withoutFirewall = {
    by: "a server without a firewall in its way",
    written: server(tagRules),
    reason: "no default route of the server leads to a firewall, which alone knows names",
};

/** The same with the firewall of others. */
export const foreignFirewall = {
    by: "a firewall of others",
    written: [...server(tagRules, viaRoutes), routeTable([defaultRoute({ nextHopIpAddress: "10.10.3.4" })])],
    reason: "what the appliance at 10.10.3.4 lets pass is not among the resources of this program",
};
