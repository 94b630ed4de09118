import { signInAddresses } from "../../../../policies/rules/network/signInAddresses";
import { describeRule } from "../../support/describeRule";
import { allow, denyAll, machine, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const prefixes = ["20.190.128.0/18", "40.126.0.0/18"];
const byAddress = (destinationAddressPrefixes: readonly unknown[]) => [
    allow("Storage", 210, undefined, { destinationAddressPrefixes: ["20.38.98.0/24"] }),
    allow("SignIn", 220, undefined, { destinationAddressPrefixes }),
    denyAll("Outbound"),
];
const lacks = (prefix: string, at = 2): string =>
    `nsg securityRules[${String(at)}]: found DenyAllOutbound (priority 4096), which denies it, required TCP 443 to ${prefix} allowed; add to securityRules, with a priority before whatever denies:\n{ direction: "Outbound", access: "Allow", protocol: "Tcp", sourceAddressPrefix: "10.20.0.0/26", sourcePortRange: "*", destinationAddressPrefix: "${prefix}", destinationPortRange: "443" }`;

describeRule(signInAddresses, {
    compliant: server(byAddress(prefixes)),
    alsoCompliant: [
        {
            by: "the tag of the sign-in beside addresses",
            change: () => server([...byAddress([]), allow("Tag", 230, "AzureActiveDirectory")]),
        },
        { by: "wider ranges", change: () => server(byAddress(["20.184.0.0/13", "40.64.0.0/10"])) },
        {
            by: "ranges in halves",
            change: () => server(byAddress(["20.190.128.0/19", "20.190.160.0/19", "40.126.0.0/18"])),
        },
    ],
    spoilt: [
        {
            by: "one range forgotten",
            change: () => server(byAddress(prefixes.slice(0, 1))),
            finds: [lacks("40.126.0.0/18")],
        },
        {
            by: "half a range",
            change: () => server(byAddress(["20.190.128.0/19", "40.126.0.0/18"])),
            finds: [lacks("20.190.160.0/19")],
        },
    ],
    unknown: [{ of: "nsg", path: "securityRules[1].destinationAddressPrefixes" }],
    wrongType: {
        of: "nsg",
        path: "securityRules[1].destinationAddressPrefixes",
        value: 7,
        finds: ["nsg securityRules[1].destinationAddressPrefixes: found 7, required a list"],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        {
            by: "rules that name services",
            written: server(tagRules),
            reason: "no security group of the server allows HTTPS to public addresses",
        },
        {
            by: "a server of which nothing is known",
            written: [machine],
            reason: "no security group of the server allows HTTPS to public addresses",
        },
    ],
});
