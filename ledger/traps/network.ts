import type { Trap } from "./trap";
import { absent, held, impossible, later, refused, tested } from "./trap";

const oneOwner = held("network", "never writes subnets, peerings or rules inside another resource as well");
const activation = held(
    "firewall",
    "lets Windows be activated on port 1688 by the security group, by a firewall of ours, and by the list for others",
);

/** B: the network and the firewall. */
export const networkTraps: readonly Trap[] = [
    {
        id: "B1",
        name: "Subnets inside the network and subnets of their own",
        seen: ["pulumi/pulumi-azure-native#611", "pulumi/pulumi-azure#736"],
        handled: [oneOwner],
    },
    {
        id: "B2",
        name: "An older API version, or an empty list, deletes every subnet",
        seen: ["Azure/bicep-types-az#1687"],
        handled: [
            oneOwner,
            held(
                "network",
                "writes networks by an API version that leaves subnets alone when it is not told about them",
            ),
        ],
    },
    {
        id: "B3",
        name: "Subnets of one network are written at the same time",
        seen: ["pulumi/pulumi-azure-native#903", "pulumi/pulumi-azure-native#3720"],
        handled: [
            held("network", "writes to a network one after the other, and puts nothing into it before the last write"),
        ],
    },
    {
        id: "B4",
        name: "Rules inside the security group and rules of their own",
        seen: ["pulumi/pulumi-azure-native#1087", "pulumi/pulumi-azure-native#3359"],
        handled: [oneOwner],
    },
    {
        id: "B5",
        name: "A group of firewall rules is replaced as a whole",
        seen: ["Azure/azure-sdk-for-python#24182", "hashicorp/terraform-provider-azurerm#22371"],
        handled: [
            held(
                "firewall",
                "writes each group of firewall rules as a whole: no empty collection, no name or priority twice",
            ),
            tested("test/model/firewallRules.test.ts", "never mix tags and names, and are never empty"),
        ],
    },
    {
        id: "B6",
        name: "Groups of rules are written at the same time, or beside their firewall",
        seen: ["hashicorp/terraform-provider-azurerm#15440", "hashicorp/terraform-provider-azurerm#19843"],
        handled: [
            held("firewall", "writes policy, groups of rules and firewall one after the other, and knows no IP groups"),
        ],
    },
    {
        id: "B7",
        name: "A failed firewall makes its policy fail",
        seen: ["Azure/ALZ-Bicep#530", "Azure/deployment-stacks#139"],
        handled: [
            later("operations", "how to repair a firewall, and why rules and the firewall's subnet change apart"),
        ],
    },
    {
        id: "B8",
        name: "A policy that is in use cannot be replaced",
        seen: ["hashicorp/terraform-provider-azurerm#12212"],
        handled: [
            held(
                "firewall",
                "protects a firewall and its policy, which cannot be replaced while they are used, and keeps one tier",
            ),
        ],
    },
    {
        id: "B9",
        name: "Names in network rules need a DNS proxy and a higher tier",
        seen: ["Azure Firewall Standard features"],
        handled: [
            held("firewall", "writes names in application rules only, on a tier that filters by name"),
            refused("MABS-CFG-111"),
        ],
    },
    {
        id: "B10",
        name: "A security group knows no names, so it is opened to everything",
        seen: ["Azure Backup: network connectivity of the MARS agent"],
        handled: [
            held(
                "securityGroups",
                "opens no way to the whole internet that nobody judges by name, except plain HTTP behind a NAT gateway",
            ),
            held("securityGroups", "lets nothing in from the internet"),
        ],
    },
    {
        id: "B11",
        name: "The list of service tags is throttled hard",
        seen: ["Azure/terraform-provider-azapi#691"],
        handled: [
            tested(
                "test/plan/offlineMonitor.test.ts",
                "refuses to call a provider function, because a plan must not need a cloud",
            ),
            held("engine", "call no function of a provider and read no other stack"),
        ],
    },
    {
        id: "B12",
        name: "Azure asks to come back later in the middle of a run",
        seen: ["pulumi/pulumi-azure-native#3720", "pulumi/pulumi-azure-native#849"],
        handled: [later("pipelines", "a limit of parallel requests, and one repetition of a failed run")],
    },
    {
        id: "B13",
        name: "A default route to a firewall keeps Windows from being activated",
        seen: ["Azure VM may fail to activate over ExpressRoute"],
        handled: [activation],
    },
    {
        id: "B14",
        name: "A public address behind a default route: replies leave elsewhere",
        seen: ["blog.cloudtrooper.net: Don't let your Azure routes bite you"],
        handled: [held("network", "gives no interface a public address, and lets none forward traffic")],
    },
    {
        id: "B15",
        name: "Public addresses of SKU Basic are gone",
        seen: ["Retirement of public IP addresses of SKU Basic, 2025-09-30"],
        handled: [held("network", "makes public addresses of SKU Standard with static allocation only")],
    },
    {
        id: "B16",
        name: "Default outbound access ends with a new API version, or opens a way that nobody wanted",
        seen: ["Default outbound access in Azure"],
        handled: [
            held(
                "network",
                "makes a subnet without default outbound access, and with its rules and its way out in the same request",
            ),
        ],
    },
    {
        id: "B17",
        name: "The platform address is blocked",
        seen: ["What is IP address 168.63.129.16?"],
        handled: [
            held(
                "securityGroups",
                "lets machines reach the platform address on the ports of the agent, and denies it nowhere by name",
            ),
            refused("MABS-CFG-307"),
            tested("test/guest/scripts.test.ts", "touch no rule and no profile of the Windows firewall"),
        ],
    },
    {
        id: "B18",
        name: "Subnets of fixed name and least size",
        seen: ["Azure Firewall FAQ"],
        handled: [
            held(
                "network",
                "gives firewall and bastion a subnet of the fixed name, at least a /26, with nothing of ours on it",
            ),
            refused("MABS-CFG-304"),
            impossible("the type of the names in `model/naming.ts`: they are literals"),
            absent(
                "the management subnet belongs to the tier Basic and to forced tunnelling, of which there is neither",
            ),
        ],
    },
];
