import { NatGateway } from "@pulumi/azure-native/network/natGateway";
import { NetworkSecurityGroup } from "@pulumi/azure-native/network/networkSecurityGroup";
import { PublicIPAddress } from "@pulumi/azure-native/network/publicIPAddress";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import { VirtualNetwork } from "@pulumi/azure-native/network/virtualNetwork";
import { location, resourceGroupName, tags } from "./place";

const domainControllers = ["10.10.0.4", "10.10.0.5"];
const protectedServers = "10.10.1.0/24";

interface Flow {
    readonly direction?: "Inbound" | "Outbound";
    readonly access?: "Allow" | "Deny";
    readonly protocol?: "Tcp" | "Udp" | "*";
    readonly ports?: readonly string[];
    /** The other end. */
    readonly peers: readonly string[];
}

const flows: readonly (readonly [name: string, priority: number, flow: Flow])[] = [
    ["azure-platform", 100, { peers: ["168.63.129.16"], protocol: "*", ports: ["53", "80", "32526"] }],
    ["backup", 200, { peers: ["AzureBackup"] }],
    ["storage", 210, { peers: ["Storage"] }],
    ["sign-in", 220, { peers: ["AzureActiveDirectory"] }],
    ["key-vault", 230, { peers: ["AzureKeyVault"] }],
    ["resource-manager", 240, { peers: ["AzureResourceManager"] }],
    ["monitor", 250, { peers: ["AzureMonitor"] }],
    ["updates", 260, { peers: ["AzureFrontDoor.FirstParty"], ports: ["80", "443"] }],
    ["certificates", 270, { peers: ["Internet"], ports: ["80"] }],
    ["activation", 280, { peers: ["20.118.99.224", "40.83.235.53"], ports: ["1688"] }],
    [
        "domain-tcp",
        300,
        {
            peers: domainControllers,
            ports: ["53", "88", "135", "139", "389", "445", "464", "636", "3268-3269", "49152-65535"],
        },
    ],
    [
        "domain-udp",
        310,
        { peers: domainControllers, protocol: "Udp", ports: ["53", "88", "123", "137", "138", "389", "464"] },
    ],
    ["agents", 400, { peers: [protectedServers], ports: ["135", "139", "445", "5718", "5719", "49152-65535"] }],
    ["agents-udp", 410, { peers: [protectedServers], protocol: "Udp", ports: ["137", "138"] }],
    ["nothing-else", 4096, { access: "Deny", peers: ["*"], protocol: "*", ports: ["*"] }],
    [
        "agents-in",
        400,
        {
            direction: "Inbound",
            peers: [protectedServers],
            ports: ["135", "139", "445", "5718", "5719", "49152-65535"],
        },
    ],
    ["agents-in-udp", 410, { direction: "Inbound", peers: [protectedServers], protocol: "Udp", ports: ["137", "138"] }],
    ["nobody-else", 4096, { direction: "Inbound", access: "Deny", peers: ["*"], protocol: "*", ports: ["*"] }],
];

const securityGroup = new NetworkSecurityGroup("nsg", {
    resourceGroupName,
    networkSecurityGroupName: "nsg-backup",
    location,
    tags,
    securityRules: flows.map(([name, priority, flow]) => {
        const { direction = "Outbound", access = "Allow", protocol = "Tcp", ports = ["443"], peers } = flow;
        const other = peers.length > 1 ? { prefixes: [...peers] } : { prefix: peers[0] ?? "*" };
        const here = { prefix: "*" };
        const [from, to] = direction === "Inbound" ? [other, here] : [here, other];
        return {
            name,
            priority,
            direction,
            access,
            protocol,
            sourcePortRange: "*",
            ...("prefixes" in from ? { sourceAddressPrefixes: from.prefixes } : { sourceAddressPrefix: from.prefix }),
            ...("prefixes" in to
                ? { destinationAddressPrefixes: to.prefixes }
                : { destinationAddressPrefix: to.prefix }),
            ...(ports.length > 1 ? { destinationPortRanges: [...ports] } : { destinationPortRange: ports[0] ?? "*" }),
        };
    }),
});

const address = new PublicIPAddress("way-out-address", {
    resourceGroupName,
    publicIpAddressName: "pip-way-out",
    location,
    tags,
    sku: { name: "Standard" },
    publicIPAllocationMethod: "Static",
});
export const wayOut = new NatGateway("way-out", {
    resourceGroupName,
    natGatewayName: "ng-way-out",
    location,
    tags,
    sku: { name: "Standard" },
    publicIpAddresses: [{ id: address.id }],
});
const network = new VirtualNetwork("network", {
    resourceGroupName,
    virtualNetworkName: "vnet-backup",
    location,
    tags,
    addressSpace: { addressPrefixes: ["10.9.0.0/24"] },
    dhcpOptions: { dnsServers: domainControllers },
});
export const subnet = new Subnet("subnet", {
    resourceGroupName,
    virtualNetworkName: network.name,
    subnetName: "servers",
    addressPrefix: "10.9.0.0/26",
    defaultOutboundAccess: false,
    networkSecurityGroup: { id: securityGroup.id },
    natGateway: { id: wayOut.id },
});
