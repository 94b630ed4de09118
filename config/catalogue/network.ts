import type { CatalogueEntry } from "./entry";
import { page } from "./entry";

/** 3xx: addresses, subnets, egress. */
export const networkErrors = {
    "MABS-CFG-301": {
        title: "Neither or both of a new and an existing network",
        explanation:
            "Either this program makes a virtual network (`addressSpace`), or the servers move into one that exists (`existing`).",
        fix: "mabs:network:\n  addressSpace: [10.20.0.0/24]",
    },
    "MABS-CFG-302": {
        title: "Address ranges overlap",
        explanation:
            "An address that belongs to two ranges is routed to only one of them; Azure refuses overlapping subnets and peerings.",
        fix: "mabs:network:\n  addressSpace: [10.20.0.0/24]\n  subnets:\n    server: 10.20.0.0/27\n    privateEndpoints: 10.20.0.64/26",
        url: page.virtualNetworks,
    },
    "MABS-CFG-303": {
        title: "A subnet lies outside the network",
        explanation: "Every subnet is part of one of the ranges of the virtual network.",
        fix: "mabs:network:\n  addressSpace: [10.20.0.0/24]\n  subnets:\n    server: 10.20.0.0/27",
        url: page.virtualNetworks,
    },
    "MABS-CFG-304": {
        title: "A subnet is too small",
        explanation:
            "Azure keeps five addresses of each subnet. Azure Firewall and Bastion need a /26; the private endpoint of a vault takes 11 addresses and more as the vault grows, a /26 is advised.",
        fix: "mabs:network:\n  subnets:\n    privateEndpoints: 10.20.0.64/26",
        url: page.virtualNetworks,
        constraints: ["V19"],
    },
    "MABS-CFG-305": {
        title: "Not an address range",
        explanation:
            "A range is written as IPv4 network/prefix with the host bits zero. Backup servers have no use for IPv6 ranges.",
        fix: "addressSpace: [10.20.0.0/24]   # not 10.20.0.1/24",
    },
    "MABS-CFG-306": {
        title: "Not an IPv4 address",
        explanation: "Four numbers from 0 to 255, without a prefix length and without leading zeros.",
        fix: "dnsServers: [10.10.0.4]",
    },
    "MABS-CFG-307": {
        title: "The range cannot be used in a virtual network",
        explanation:
            "Multicast, broadcast, loopback, link-local and Azure's own 168.63.129.16 cannot be part of a virtual network.",
        fix: "addressSpace: [10.20.0.0/24]",
        url: page.virtualNetworks,
    },
    "MABS-CFG-308": {
        title: "A DNS server or domain controller lies in a subnet of this environment",
        explanation:
            "The subnets are made for the backup servers alone, and a backup server must not be a domain controller.",
        fix: "mabs:network:\n  dnsServers: [10.10.0.4]       # in a peered network",
        constraints: ["P14"],
    },
    "MABS-CFG-309": {
        title: "The egress mode is not possible in an existing network",
        explanation:
            "NAT gateways, firewalls and routes of an existing network belong to its owners; this program does not change them.",
        fix: "mabs:network:\n  egress:\n    mode: existingFirewall\n    privateIpAddress: 10.0.1.4",
        constraints: ["N01"],
    },
    "MABS-CFG-310": {
        title: "Bastion, peerings or subnet ranges are given for an existing network",
        explanation: "They would change a network that belongs to others.",
        fix: "mabs:network:\n  existing:\n    virtualNetworkId: /subscriptions/…/virtualNetworks/vnet-hub",
    },
    "MABS-CFG-311": {
        title: "The next hop lies in the subnet of the servers",
        explanation:
            "A route to an appliance in the same subnet loops. The appliance stands in a subnet or network of its own.",
        fix: "egress:\n  mode: existingFirewall\n  privateIpAddress: 10.0.1.4",
        url: page.routes,
    },
    "MABS-CFG-312": {
        title: "The private address of a server is not in its subnet, or is reserved",
        explanation: "Azure keeps the first four and the last address of each subnet.",
        fix: "mabs:servers:\n  MABS01:\n    privateIpAddress: 10.20.0.4",
        url: page.virtualNetworks,
    },
    "MABS-CFG-313": {
        title: "Two servers have the same private address",
        explanation: "Azure would refuse the second network interface.",
        fix: "mabs:servers:\n  MABS01:\n    privateIpAddress: 10.20.0.4\n  MABS02:\n    privateIpAddress: 10.20.0.5",
    },
    "MABS-CFG-314": {
        title: "Private access in an existing network without a subnet for the endpoints",
        explanation: "The private endpoint of the vault needs a subnet of the existing network.",
        fix: "mabs:network:\n  existing:\n    privateEndpointSubnet:\n      name: snet-private-endpoints\n      addressPrefix: 10.0.2.0/26",
        url: page.privateEndpoints,
        constraints: ["V19"],
    },
    "MABS-CFG-315": {
        title: "The address space has no room for a subnet",
        explanation:
            "What the environment needs (servers, private endpoints, firewall, bastion) does not fit into the ranges that are given.",
        fix: "mabs:network:\n  addressSpace: [10.20.0.0/23]",
    },
    "MABS-CFG-316": {
        title: "A range is given for a subnet that this environment does not have",
        explanation:
            "Subnets for private endpoints, firewall and bastion exist only together with private access, egress mode `azureFirewall` and `bastion`.",
        fix: "mabs:network:\n  bastion:\n    sku: Basic\n  subnets:\n    bastion: 10.20.0.128/26",
    },
    "MABS-CFG-317": {
        title: "The firewall asks for zones in a region without availability zones",
        explanation: "Azure refuses the firewall and its public address.",
        fix: "egress:\n  mode: azureFirewall\n  zones: []",
        url: page.zones,
    },
    "MABS-CFG-318": {
        title: "The protected subnet is the subnet of the servers",
        explanation: "A backup server has one duty; machines that it protects stand in other subnets.",
        fix: "mabs:network:\n  protectedSubnets: [10.30.0.0/24]",
        constraints: ["P13"],
    },
    "MABS-CFG-319": {
        title: "The proxy is not usable",
        explanation:
            "The host is a DNS name or an IPv4 address without scheme and port; `address` is what the network rules open, and both agree when the host is an address.",
        fix: "egress:\n  mode: proxy\n  host: proxy.contoso.com\n  address: 10.0.3.4\n  port: 8080",
    },
    "MABS-CFG-320": {
        title: "Remote desktop is opened to everybody",
        explanation:
            "An administration source of 0.0.0.0/0 or a range larger than /8 is the internet, and a backup server is the first target of an attacker.",
        fix: "mabs:network:\n  administrationSources: [10.0.9.0/28]",
        constraints: ["N09"],
    },
    "MABS-CFG-321": {
        title: "An existing subnet is named as both server and private endpoint subnet",
        explanation:
            "The private endpoints of a vault take addresses as the vault grows; they would use up those of the servers.",
        fix: "mabs:network:\n  existing:\n    serverSubnet: { name: snet-backup, addressPrefix: 10.0.1.0/27 }\n    privateEndpointSubnet: { name: snet-endpoints, addressPrefix: 10.0.2.0/26 }",
        url: page.privateEndpoints,
    },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
