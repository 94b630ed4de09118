import { platformAddressOpen } from "../../../../policies/rules/network/platformAddressOpen";
import { describeRule } from "../../support/describeRule";
import { allow, denyAll, elsewhere, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const required = "no denial of 168.63.129.16, the host of the machine (ports 80, 32526, 53)";
const deny = (destinationAddressPrefix: string, rest: object = {}) => ({
    ...denyAll("Outbound", 300),
    name: "NoHost",
    destinationAddressPrefix,
    ...rest,
});
const finds = [`nsg securityRules[3].access: found NoHost (priority 300), which denies it, required ${required}`];

describeRule(platformAddressOpen, {
    compliant: server([...tagRules, denyAll("Outbound"), denyAll("Inbound")]),
    alsoCompliant: [
        {
            by: "an allow of the host before everything is denied",
            change: () =>
                server([
                    allow("Host", 100, "168.63.129.16", { destinationPortRange: "*", protocol: "*" }),
                    denyAll("Outbound"),
                ]),
        },
        {
            by: "an allow of the host before its denial",
            change: () =>
                server([
                    ...tagRules,
                    allow("Host", 100, "168.63.129.16/32", { destinationPortRange: "*", protocol: "*" }),
                    deny("168.63.129.16"),
                ]),
        },
        {
            by: "a denial of other ports",
            change: () => server([...tagRules, deny("168.63.129.16", { destinationPortRange: "443" })]),
        },
        {
            by: "a denial of the network and of the internet, which the host is none of",
            change: () =>
                server([
                    ...tagRules,
                    deny("VirtualNetwork"),
                    denyAll("Outbound", 301, { destinationAddressPrefix: "Internet" }),
                ]),
        },
        {
            by: "a denial of calls from the load balancer",
            change: () => server([...tagRules, denyAll("Inbound", 300, { sourceAddressPrefix: "AzureLoadBalancer" })]),
        },
    ],
    spoilt: [
        { by: "a denial of the host", change: () => server([...tagRules, deny("168.63.129.16")]), finds },
        {
            by: "a denial of one port of the agent",
            change: () =>
                server([...tagRules, deny("168.63.129.16/32", { destinationPortRange: "32526", protocol: "Tcp" })]),
            finds,
        },
        {
            by: "a denial of a range around the host",
            change: () => server([...tagRules, deny("168.63.0.0/16")]),
            finds,
        },
        { by: "name resolution switched off", change: () => server([...tagRules, deny("AzurePlatformDNS")]), finds },
        {
            by: "the identity of the machine switched off",
            change: () => server([...tagRules, deny("AzurePlatformIMDS")]),
            finds,
        },
        {
            by: "an allow of the host for one port only",
            change: () =>
                server([
                    ...tagRules,
                    deny("168.63.129.16"),
                    allow("Host", 100, "168.63.129.16", { destinationPortRange: "80" }),
                ]),
            finds,
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules[3].destinationAddressPrefix" },
        { of: "nsg", path: "securityRules" },
    ],
    wrongType: {
        of: "nsg",
        path: "securityRules[0].protocol",
        value: 6,
        finds: ["nsg securityRules[0].protocol: found 6, required a text"],
    },
    notApplicable: [noServers([virtualNetwork, subnet()]), elsewhere],
});
