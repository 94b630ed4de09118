import { specialSubnetName } from "../../../../policies/rules/network/specialSubnetName";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { ids, subnet, virtualNetwork } from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";

const id = (name: string): string => ids.subnet.replace("snet-server", name);
const firewall: Written = {
    type: type.firewall,
    name: "firewall",
    inputs: { ipConfigurations: [{ subnet: { id: id("AzureFirewallSubnet") } }, { name: "second" }] },
};
const bastion: Written = {
    type: type.bastionHost,
    name: "bastion",
    inputs: { ipConfigurations: [{ subnet: { id: unknown } }] },
    from: { ipConfigurations: ["own", "other"] },
};
const own: Written = { ...subnet({ subnetName: "AzureBastionSubnet" }), name: "own" };
const other: Written = { ...subnet({ subnetName: "snet-other" }), name: "other" };
const path = "ipConfigurations[0].subnet.id";

describeRule(specialSubnetName, {
    compliant: [firewall, bastion, own, other],
    alsoCompliant: [
        { by: "other letters", of: "firewall", set: [[path, id("azurefirewallsubnet")]] },
        {
            by: "a subnet for management",
            of: "firewall",
            set: [["managementIpConfiguration", { subnet: { id: id("AzureFirewallManagementSubnet") } }]],
        },
    ],
    spoilt: [
        {
            by: "another subnet",
            of: "firewall",
            set: [[path, id("snet-firewall")]],
            finds: [
                `firewall ${path}: found that of snet-firewall, required the ID of a subnet named AzureFirewallSubnet`,
            ],
        },
        {
            by: "the subnet of the firewall for its management",
            of: "firewall",
            set: [["managementIpConfiguration", { subnet: { id: id("AzureFirewallSubnet") } }]],
            finds: [
                `firewall managementIpConfiguration.subnet.id: found that of AzureFirewallSubnet, required the ID of a subnet named AzureFirewallManagementSubnet`,
            ],
        },
        {
            by: "a subnet of this program with another name",
            change: () => [{ ...bastion, from: { ipConfigurations: ["other"] } }, other],
            finds: ['other subnetName: found "snet-other", required "AzureBastionSubnet"'],
        },
    ],
    unknown: [
        { of: "firewall", path },
        { of: "firewall", path: "ipConfigurations" },
    ],
    wrongType: { of: "firewall", path, value: 7, finds: [`firewall ${path}: found 7, required a text`] },
    notApplicable: [
        {
            by: "a program without firewalls and bastions",
            written: [virtualNetwork, subnet()],
            reason: "this program makes no firewall and no bastion",
        },
    ],
});
