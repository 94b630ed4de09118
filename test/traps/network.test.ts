import type { PlannedResource } from "../../plan/plannedResource";
import { armTypeOf } from "../../facts/armTypes/armTypes";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import type { PlanView } from "./planView";
import { objectsAt, textAt, unlessEqual, viewOf } from "./planView";
import { copied, input, withoutDependencies, withoutDependency } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

/** Subnets whose name and purpose Azure fixes; they bring their own way out. */
const reservedSubnets = ["AzureFirewallSubnet", "AzureBastionSubnet"];

const isReserved = ({ inputs }: PlannedResource): boolean => reservedSubnets.includes(textAt(inputs, "subnetName"));

const oneOwnerPerPart: TrapRule = {
    title: "never writes subnets, peerings or rules inside another resource as well",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        return [
            ...view
                .ofType("network:VirtualNetwork")
                .flatMap((network) =>
                    ["subnets", "virtualNetworkPeerings"].flatMap((path) => unlessEqual(network, path, undefined)),
                ),
            ...view
                .ofType("network:SecurityRule", "network:Route")
                .map(({ name, type }) => `${name} (${type}) is written twice: its group holds it too`),
        ];
    },
    spoilt: [
        {
            by: "an inline list of subnets",
            stack: "dev",
            spoil: input("dev-network-vnet", "subnets", [{ name: "snet-server" }]),
            finds: ['dev-network-vnet: subnets is [{"name":"snet-server"}], not absent'],
        },
        {
            by: "an empty inline list, which deletes them all",
            stack: "dev",
            spoil: input("dev-network-vnet", "subnets", []),
            finds: ["dev-network-vnet: subnets is [], not absent"],
        },
        {
            by: "a rule outside its security group",
            stack: "dev",
            spoil: copied("dev-network-nsg-server", "rule", { type: "azure-native:network:SecurityRule" }),
            finds: ["rule (azure-native:network:SecurityRule) is written twice: its group holds it too"],
        },
    ],
};

/** From this version on a network without a list of subnets keeps those that it has. */
const keepsSubnetsSince = "2023-11-01";

const keepsSubnets: TrapRule = {
    title: "writes networks by an API version that leaves subnets alone when it is not told about them",
    findings: ({ plan }) =>
        plan.resources
            .filter(({ type }) => /^azure-native:network(?:\/\w+)?:VirtualNetwork$/.test(type))
            .filter(({ type }) => (armTypeOf(type)?.apiVersion ?? "") < keepsSubnetsSince)
            .map(({ name, type }) => `${name} is an ${type}`),
    spoilt: [
        {
            by: "a version that the facts do not know",
            stack: "dev",
            spoil: copied("dev-network-vnet", "old", { type: "azure-native:network/v20200601:VirtualNetwork" }),
            finds: ["old is an azure-native:network/v20200601:VirtualNetwork"],
        },
    ],
};

const writesInAChain: TrapRule = {
    title: "writes to a network one after the other, and puts nothing into it before the last write",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const writes = view.ofType("network:Subnet", "network:VirtualNetworkPeering");
        const users = view.ofType(
            "network:AzureFirewall",
            "network:BastionHost",
            "network:NetworkInterface",
            "network:PrivateEndpoint",
            "privatedns:VirtualNetworkLink",
        );
        return [
            ...view.unordered(writes).map(([a, b]) => `${a.name} and ${b.name} are written at the same time`),
            ...users.flatMap((user) =>
                writes
                    .filter((write) => !view.waitsFor(user, write))
                    .map((write) => `${user.name} does not wait for ${write.name}`),
            ),
        ];
    },
    spoilt: [
        {
            by: "a subnet that is written beside another one",
            stack: "egress-azure-firewall",
            spoil: withoutDependencies("egress-azure-firewall-network-subnet-firewall"),
            finds: [
                "egress-azure-firewall-network-subnet-server and egress-azure-firewall-network-subnet-firewall are written at the same time",
                "egress-azure-firewall-network-subnet-server and egress-azure-firewall-network-peering-hub are written at the same time",
            ],
        },
        {
            by: "an interface that is too early",
            stack: "dev",
            spoil: withoutDependencies("dev-MABSDEV01-machine-nic"),
            finds: [
                "dev-MABSDEV01-machine-nic does not wait for dev-network-subnet-server",
                "dev-MABSDEV01-machine-nic does not wait for dev-network-peering-hub",
            ],
        },
    ],
};

/** The subnet of the servers, when the environment makes it. */
function serverSubnet(view: PlanView, { plan }: PlannedEnvironment): PlannedResource | undefined {
    const name = plan.model.network.subnets.find(({ key }) => key === "server")?.name;
    return view.ofType("network:Subnet").find(({ inputs }) => inputs["subnetName"] === name);
}

const partsOfTheServerSubnet = {
    natGateway: ["networkSecurityGroup", "natGateway"],
    azureFirewall: ["networkSecurityGroup", "routeTable"],
    existingFirewall: ["networkSecurityGroup", "routeTable"],
    existingNetwork: [],
    proxy: ["networkSecurityGroup"],
} as const;

const completeSubnets: TrapRule = {
    title: "makes a subnet without default outbound access, and with its rules and its way out in the same request",
    findings: (planned) => {
        const view = viewOf(planned.plan);
        const server = serverSubnet(view, planned);
        const { mode } = planned.plan.model.network.egress;
        return [
            ...view
                .ofType("network:Subnet")
                .filter((subnet) => !isReserved(subnet))
                .flatMap((subnet) => unlessEqual(subnet, "defaultOutboundAccess", false)),
            ...(server === undefined ? [] : partsOfTheServerSubnet[mode])
                .filter((part) => server !== undefined && textAt(server.inputs, `${part}.id`) === "")
                .map((part) => `${server?.name ?? ""} has no ${part}`),
        ];
    },
    spoilt: [
        {
            by: "a subnet that is left to the default",
            stack: "dev",
            spoil: input("dev-network-subnet-server", "defaultOutboundAccess", undefined),
            finds: ["dev-network-subnet-server: defaultOutboundAccess is absent, not false"],
        },
        {
            by: "a subnet without its NAT gateway",
            stack: "dev",
            spoil: input("dev-network-subnet-server", "natGateway", undefined),
            finds: ["dev-network-subnet-server has no natGateway"],
        },
        {
            by: "a subnet without its route table",
            stack: "egress-existing-firewall",
            spoil: input("egress-existing-firewall-network-subnet-server", "routeTable", undefined),
            finds: ["egress-existing-firewall-network-subnet-server has no routeTable"],
        },
    ],
};

const fixedSubnets: TrapRule = {
    title: "gives firewall and bastion a subnet of the fixed name, at least a /26, with nothing of ours on it",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const subnets = view.ofType("network:Subnet");
        const names = subnets.map(({ inputs }) => textAt(inputs, "subnetName"));
        const needs = [
            ["network:AzureFirewall", "AzureFirewallSubnet"],
            ["network:BastionHost", "AzureBastionSubnet"],
        ] as const;
        return [
            ...needs
                .filter(([type, name]) => view.ofType(type).length > 0 && !names.includes(name))
                .map(([type, name]) => `${type} has no ${name}`),
            ...subnets
                .filter(isReserved)
                .flatMap((subnet) => [
                    ...(Number(textAt(subnet.inputs, "addressPrefix").split("/")[1]) <= 26
                        ? []
                        : [`${subnet.name} is too small`]),
                    ...["networkSecurityGroup", "routeTable", "natGateway"].flatMap((part) =>
                        unlessEqual(subnet, part, undefined),
                    ),
                ]),
        ];
    },
    spoilt: [
        {
            by: "a firewall subnet of 32 addresses",
            stack: "prod",
            spoil: input("prod-network-subnet-firewall", "addressPrefix", "10.22.0.128/27"),
            finds: ["prod-network-subnet-firewall is too small"],
        },
        {
            by: "a firewall subnet of another name",
            stack: "egress-azure-firewall",
            spoil: input("egress-azure-firewall-network-subnet-firewall", "subnetName", "snet-firewall"),
            finds: ["network:AzureFirewall has no AzureFirewallSubnet"],
        },
        {
            by: "a route of ours in the subnet of the firewall",
            stack: "prod",
            spoil: input("prod-network-subnet-firewall", "routeTable", { id: "routes" }),
            finds: ['prod-network-subnet-firewall: routeTable is {"id":"routes"}, not absent'],
        },
    ],
};

const privateInterfaces: TrapRule = {
    title: "gives no interface a public address, and lets none forward traffic",
    findings: ({ plan }) =>
        viewOf(plan)
            .ofType("network:NetworkInterface")
            .flatMap((networkInterface) => [
                ...objectsAt(networkInterface.inputs, "ipConfigurations").flatMap((_configuration, index) =>
                    unlessEqual(networkInterface, `ipConfigurations.${index}.publicIPAddress`, undefined),
                ),
                ...unlessEqual(networkInterface, "enableIPForwarding", false),
            ]),
    spoilt: [
        {
            by: "a public address on an interface",
            stack: "dev",
            spoil: input("dev-MABSDEV01-machine-nic", "ipConfigurations.0.publicIPAddress", { id: "ip" }),
            finds: ['dev-MABSDEV01-machine-nic: ipConfigurations.0.publicIPAddress is {"id":"ip"}, not absent'],
        },
    ],
};

const standardAddresses: TrapRule = {
    title: "makes public addresses of SKU Standard with static allocation only",
    findings: ({ plan }) =>
        viewOf(plan)
            .ofType("network:PublicIPAddress")
            .flatMap((address) => [
                ...unlessEqual(address, "sku.name", "Standard"),
                ...unlessEqual(address, "publicIPAllocationMethod", "Static"),
            ]),
    spoilt: [
        {
            by: "a basic address",
            stack: "prod",
            spoil: input("prod-network-firewall-public-ip", "sku.name", "Basic"),
            finds: ['prod-network-firewall-public-ip: sku.name is "Basic", not "Standard"'],
        },
        {
            by: "a dynamic address",
            stack: "prod",
            spoil: input("prod-network-bastion-public-ip", "publicIPAllocationMethod", "Dynamic"),
            finds: ['prod-network-bastion-public-ip: publicIPAllocationMethod is "Dynamic", not "Static"'],
        },
    ],
};

const domainIsFound: TrapRule = {
    title: "tells a new network the DNS servers of the domain before a machine asks",
    findings: ({ environment, plan }) => {
        const view = viewOf(plan);
        return view.ofType("network:VirtualNetwork").flatMap((network) => [
            ...unlessEqual(network, "dhcpOptions.dnsServers", environment.network.dnsServers),
            ...(environment.network.dnsServers.length > 0 ? [] : [`${network.name} has no DNS servers`]),
            ...view
                .ofType("network:NetworkInterface")
                .filter((networkInterface) => !view.waitsFor(networkInterface, network))
                .map(({ name }) => `${name} does not wait for ${network.name}`),
        ]);
    },
    spoilt: [
        {
            by: "the DNS of Azure, which knows no domain",
            stack: "dev",
            spoil: input("dev-network-vnet", "dhcpOptions.dnsServers", []),
            finds: ['dev-network-vnet: dhcpOptions.dnsServers is [], not ["10.10.0.4","10.10.0.5"]'],
        },
    ],
};

const privateAccessFirst: TrapRule = {
    title: "completes private access to the vault before a server is staged that will register with it",
    findings: ({ plan }) => {
        const view = viewOf(plan);
        const staging = view
            .ofType("compute:VirtualMachineExtension")
            .filter(({ inputs }) => inputs["type"] === "CustomScriptExtension");
        return staging.flatMap((extension) =>
            view
                .ofType("network:PrivateDnsZoneGroup", "network:PrivateEndpoint", "privatedns:VirtualNetworkLink")
                .filter((part) => !view.waitsFor(extension, part))
                .map((part) => `${extension.name} does not wait for ${part.name}`),
        );
    },
    spoilt: [
        {
            by: "a zone that may be linked late",
            stack: "prod",
            spoil: withoutDependency("prod-MABSPRD01-staging", "prod-private-access-zone-link-blob"),
            finds: ["prod-MABSPRD01-staging does not wait for prod-private-access-zone-link-blob"],
        },
    ],
};

describe("the network of every plan", () => {
    planFirst();
    [
        oneOwnerPerPart,
        keepsSubnets,
        writesInAChain,
        completeSubnets,
        fixedSubnets,
        privateInterfaces,
        standardAddresses,
        domainIsFound,
        privateAccessFirst,
    ].forEach(itHoldsInEveryPlan);
});
