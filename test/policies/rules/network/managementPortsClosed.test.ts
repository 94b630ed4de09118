import { managementPortsClosed } from "../../../../policies/rules/network/managementPortsClosed";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { allow, securityGroup } from "../../support/networks";
import type { Written } from "../../support/programs";

const into = (ports: unknown, source: unknown, rest: object = {}) => ({
    ...allow("In", 100, "*", { destinationPortRange: ports }),
    direction: "Inbound",
    sourceAddressPrefix: source,
    ...rest,
});
const own = (inputs: object): Written => ({
    type: type.securityRule,
    name: "own",
    inputs: { networkSecurityGroupName: "nsg-server", ...inputs },
});
const required = "prefixes of administrators, or no rule at all: a bastion needs none";
const path = "securityRules[0].sourceAddressPrefix";
const finds = (found = '"*"') => [`nsg ${path}: found ${found}, required ${required}`];

describeRule(managementPortsClosed, {
    compliant: [
        securityGroup([into("3389", "10.20.0.192/26"), into("443", "Internet")]),
        own(into("22", "10.0.0.0/8")),
    ],
    alsoCompliant: [
        {
            by: "a public web server",
            change: () => [securityGroup([into(undefined, "*", { destinationPortRanges: ["80", "443"] })])],
        },
        { by: "a denial of everybody", change: () => [securityGroup([into("*", "*", { access: "Deny" })])] },
        {
            by: "a way out to everywhere",
            change: () => [
                securityGroup([allow("Out", 100, "*", { destinationPortRange: "*", sourceAddressPrefix: "*" })]),
            ],
        },
        { by: "machines of the network", change: () => [securityGroup([into("3389", "VirtualNetwork")])] },
        { by: "pings from everybody", change: () => [securityGroup([into("*", "*", { protocol: "Icmp" })])] },
        { by: "no rules", change: () => [securityGroup(undefined)] },
        {
            by: "machines of an application security group",
            change: () => [
                securityGroup([into("3389", undefined, { sourceApplicationSecurityGroups: [{ id: "/asg/admins" }] })]),
            ],
        },
        {
            by: "a public address of the administrators",
            change: () => [securityGroup([into("3389", "203.0.113.0/28")])],
        },
    ],
    spoilt: [
        { by: "remote desktop open to everybody", of: "nsg", set: [[path, "*"]], finds: finds() },
        { by: "remote desktop open to everybody, in a word", of: "nsg", set: [[path, "Any"]], finds: finds('"Any"') },
        {
            by: "remote desktop open to all of IPv6 that is public",
            of: "nsg",
            set: [[path, "2000::/3"]],
            finds: finds('"2000::/3"'),
        },
        {
            by: "remote desktop open to the internet, in other letters",
            of: "nsg",
            set: [
                [path, "internet"],
                ["securityRules[0].direction", "INBOUND"],
                ["securityRules[0].access", "allow"],
            ],
            finds: finds('"internet"'),
        },
        { by: "every customer of Azure", of: "nsg", set: [[path, "AzureCloud"]], finds: finds('"AzureCloud"') },
        { by: "half of the internet", of: "nsg", set: [[path, "0.0.0.0/1"]], finds: finds('"0.0.0.0/1"') },
        { by: "everybody by IPv6", of: "nsg", set: [[path, "::/0"]], finds: finds('"::/0"') },
        {
            by: "everybody in a list",
            of: "nsg",
            set: [
                [path, undefined],
                ["securityRules[0].sourceAddressPrefixes", ["10.0.0.0/8", "0.0.0.0/0"]],
            ],
            finds: [`nsg securityRules[0].sourceAddressPrefixes: found a list, required ${required}`],
        },
        {
            by: "every port",
            of: "nsg",
            set: [
                [path, "*"],
                ["securityRules[0].destinationPortRange", "*"],
            ],
            finds: finds(),
        },
        {
            by: "a range around the port of remote management",
            of: "nsg",
            set: [
                [path, "*"],
                ["securityRules[0].destinationPortRange", undefined],
                ["securityRules[0].destinationPortRanges", ["80", "5900-6000"]],
            ],
            finds: finds(),
        },
        {
            by: "file sharing by any protocol",
            of: "nsg",
            set: [
                [path, "*"],
                ["securityRules[0].destinationPortRange", "445"],
                ["securityRules[0].protocol", "*"],
            ],
            finds: finds(),
        },
        {
            by: "remote desktop by UDP",
            of: "nsg",
            set: [
                [path, "*"],
                ["securityRules[0].protocol", "Udp"],
            ],
            finds: finds(),
        },
        {
            by: "a rule of its own",
            of: "own",
            set: [["sourceAddressPrefix", "*"]],
            finds: [`own sourceAddressPrefix: found "*", required ${required}`],
        },
        {
            by: "an open rule behind one that is not known yet",
            change: () => [securityGroup([into("3389", "10.0.0.0/8"), into("22", "*")])],
            finds: [`nsg securityRules[1].sourceAddressPrefix: found "*", required ${required}`],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules" },
        { of: "nsg", path: "securityRules[0]" },
        { of: "nsg", path },
        { of: "nsg", path: "securityRules[1].destinationPortRange" },
        { of: "own", path: "sourceAddressPrefix" },
    ],
    wrongType: { of: "nsg", path, value: 7, finds: [`nsg ${path}: found 7, required a text`] },
    notApplicable: "applies to every resource of its types",
});
