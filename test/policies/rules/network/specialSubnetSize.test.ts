import { specialSubnetSize } from "../../../../policies/rules/network/specialSubnetSize";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { subnet, virtualNetwork } from "../../support/networks";
import type { Written } from "../../support/programs";

const named = (subnetName: unknown, addressPrefix: unknown): Written => ({
    ...subnet({ subnetName, addressPrefix }),
    name: "subnet",
});
const required = (name: string) => `a prefix of at most /26 for ${name}`;
const inside = (name: string, addressPrefix: string): Written => ({
    type: type.virtualNetwork,
    name: "vnet",
    inputs: {
        ...virtualNetwork.inputs,
        subnets: [
            { name: "other", addressPrefix: "10.0.0.0/29" },
            { name, addressPrefix },
        ],
    },
});

describeRule(specialSubnetSize, {
    compliant: [named("AzureFirewallSubnet", "10.0.0.0/26"), inside("AzureBastionSubnet", "10.0.1.0/26")],
    alsoCompliant: [
        { by: "a larger subnet", of: "subnet", set: [["addressPrefix", "10.0.0.0/24"]] },
        {
            by: "a list of prefixes",
            of: "subnet",
            set: [
                ["addressPrefix", undefined],
                ["addressPrefixes", ["10.0.0.0/26", "fd00::/64"]],
            ],
        },
        { by: "a network without subnets inside", of: "vnet", set: [["subnets", undefined]] },
    ],
    spoilt: [
        {
            by: "a subnet too small",
            of: "subnet",
            set: [["addressPrefix", "10.0.0.0/27"]],
            finds: [`subnet addressPrefix: found "10.0.0.0/27", required ${required("AzureFirewallSubnet")}`],
        },
        {
            by: "a subnet for a bastion too small, in other letters",
            of: "subnet",
            set: [
                ["subnetName", "azurebastionsubnet"],
                ["addressPrefix", "10.0.0.0/28"],
            ],
            finds: [`subnet addressPrefix: found "10.0.0.0/28", required ${required("AzureBastionSubnet")}`],
        },
        {
            by: "a prefix of a list too small",
            of: "subnet",
            set: [
                ["addressPrefix", undefined],
                ["addressPrefixes", ["10.0.0.0/27"]],
            ],
            finds: [`subnet addressPrefixes[0]: found "10.0.0.0/27", required ${required("AzureFirewallSubnet")}`],
        },
        {
            by: "a subnet inside its network",
            of: "vnet",
            set: [["subnets[1].addressPrefix", "10.0.1.0/27"]],
            finds: [`vnet subnets[1].addressPrefix: found "10.0.1.0/27", required ${required("AzureBastionSubnet")}`],
        },
    ],
    unknown: [
        { of: "subnet", path: "addressPrefix" },
        { of: "subnet", path: "subnetName" },
        { of: "vnet", path: "subnets" },
    ],
    wrongType: {
        of: "subnet",
        path: "addressPrefix",
        value: 26,
        finds: ["subnet addressPrefix: found 26, required a text"],
    },
    notApplicable: [
        {
            by: "any other subnet",
            written: [subnet({ addressPrefix: "10.0.0.0/29" })],
            reason: "the subnet has no name that Azure reserves for a service",
        },
    ],
});
