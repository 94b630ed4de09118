import { portFlowsWith } from "../../../../facts/ports";
import { domainControllersReachable } from "../../../../policies/rules/network/domainControllersReachable";
import { describeRule } from "../../support/describeRule";
import { allow, denyAll, elsewhere, firewall, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const controllers = ["10.10.0.4", "10.10.0.5"];
const ports = (protocol: string): readonly string[] => [
    ...new Set(
        portFlowsWith("domainController")
            .filter((flow) => flow.protocol === protocol && flow.required)
            .map((flow) => flow.ports),
    ),
];
const to = (
    name: string,
    priority: number,
    destinations: readonly string[],
    protocol: string,
    list: readonly string[],
) =>
    allow(name, priority, undefined, {
        protocol,
        destinationAddressPrefixes: destinations,
        destinationPortRange: undefined,
        destinationPortRanges: list,
    });
const good = [
    to("Tcp", 400, controllers, "Tcp", ports("Tcp")),
    to("Udp", 401, controllers, "Udp", ports("Udp")),
    denyAll("Outbound"),
];
const code = (protocol: string, destination: string, list: readonly string[]): string =>
    `{ direction: "Outbound", access: "Allow", protocol: "${protocol}", sourceAddressPrefix: "10.20.0.0/26", sourcePortRange: "*", destinationAddressPrefix: "${destination}", ${list.length === 1 ? `destinationPortRange: "${list[0] ?? ""}"` : `destinationPortRanges: [${list.map((port) => `"${port}"`).join(", ")}]`} }`;
const denied = (at: number, flows: string, ...lines: readonly string[]): string =>
    `nsg securityRules[${String(at)}]: found DenyAllOutbound (priority 4096), which denies it, required ${flows} allowed; add to securityRules, with a priority before whatever denies:\n${lines.join("\n")}`;
const withoutDns = (list: readonly string[]) => list.filter((port) => port !== "53");

describeRule(domainControllersReachable, {
    compliant: server(good),
    alsoCompliant: [
        { by: "Azure's own rules", change: () => server([]) },
        {
            by: "controllers apart from the DNS servers, shown by a rule for Kerberos",
            change: () =>
                server([
                    to("DnsT", 398, controllers, "Tcp", ["53"]),
                    to("DnsU", 399, controllers, "Udp", ["53"]),
                    to("Tcp", 400, ["10.10.9.9"], "Tcp", withoutDns(ports("Tcp"))),
                    to("Udp", 401, ["10.10.9.9"], "Udp", withoutDns(ports("Udp"))),
                    denyAll("Outbound"),
                ]),
        },
        {
            by: "a whole network",
            change: () =>
                server([
                    allow("All", 400, "10.0.0.0/8", { protocol: "*", destinationPortRange: "*" }),
                    denyAll("Outbound"),
                ]),
            parameters: { domainControllers: ["10.9.0.0/24"] },
        },
        {
            by: "a group that the subnet of the controllers shares, with their side of the rules",
            change: () =>
                server([
                    ...good,
                    {
                        ...to("In", 400, controllers, "Tcp", ports("Tcp")),
                        direction: "Inbound",
                        sourceAddressPrefix: "10.20.0.0/26",
                    },
                ]),
        },
        {
            by: "Azure's own DNS beside that of the domain",
            of: "vnet",
            set: [["dhcpOptions.dnsServers", [...controllers, "168.63.129.16"]]],
        },
        {
            by: "public DNS servers beside that of the domain, of which no rule says that they are controllers",
            change: () =>
                server([
                    allow("All", 400, "10.0.0.0/8", { protocol: "*", destinationPortRange: "*" }),
                    to("DnsT", 401, ["9.9.9.9"], "Tcp", ["53"]),
                    to("DnsU", 402, ["9.9.9.9"], "Udp", ["53"]),
                    denyAll("Outbound"),
                ]).map((one) =>
                    one.name === "vnet"
                        ? { ...one, inputs: { ...one.inputs, dhcpOptions: { dnsServers: ["10.10.0.4", "9.9.9.9"] } } }
                        : one,
                ),
        },
        {
            by: "a firewall as DNS server",
            change: () =>
                [
                    ...server([
                        allow("All", 400, "10.10.0.0/24", { protocol: "*", destinationPortRange: "*" }),
                        to("DnsT", 401, ["10.20.0.132"], "Tcp", ["53"]),
                        to("DnsU", 402, ["10.20.0.132"], "Udp", ["53"]),
                        denyAll("Outbound"),
                    ]),
                    ...firewall([]),
                ].map((one) =>
                    one.name === "vnet"
                        ? { ...one, inputs: { ...one.inputs, dhcpOptions: { dnsServers: ["10.20.0.132"] } } }
                        : one,
                ),
        },
        {
            by: "no DNS servers in the network, but controllers in the parameters",
            of: "vnet",
            set: [["dhcpOptions", undefined]],
            parameters: { domainControllers: controllers },
        },
    ],
    spoilt: [
        {
            by: "a port forgotten",
            of: "nsg",
            set: [["securityRules[0].destinationPortRanges", ports("Tcp").filter((port) => port !== "389")]],
            finds: [
                denied(
                    2,
                    "TCP 389 to 10.10.0.4; TCP 389 to 10.10.0.5",
                    code("Tcp", "10.10.0.4", ["389"]),
                    code("Tcp", "10.10.0.5", ["389"]),
                ),
            ],
        },
        {
            by: "DNS servers that nobody may ask",
            of: "vnet",
            set: [["dhcpOptions.dnsServers", ["10.10.0.53"]]],
            finds: [
                denied(
                    2,
                    "UDP 53 to 10.10.0.53; TCP 53 to 10.10.0.53",
                    code("Udp", "10.10.0.53", ["53"]),
                    code("Tcp", "10.10.0.53", ["53"]),
                ),
            ],
        },
        {
            by: "controllers of the parameters that no rule names",
            of: "nsg",
            set: [
                ["securityRules[1].destinationAddressPrefixes", ["10.10.0.0/24", "10.11.0.4"]],
                ["securityRules[0].destinationAddressPrefixes", ["10.10.0.0/24"]],
            ],
            parameters: { domainControllers: ["10.11.0.4"] },
            finds: [
                denied(
                    2,
                    `TCP ${withoutDns(ports("Tcp")).join(", ")} to 10.11.0.4`,
                    code("Tcp", "10.11.0.4", withoutDns(ports("Tcp"))),
                ),
            ],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules[0].destinationPortRanges" },
        { of: "nsg", path: "securityRules[1].destinationAddressPrefixes" },
    ],
    wrongType: {
        of: "vnet",
        path: "dhcpOptions.dnsServers",
        value: 7,
        finds: ["vnet dhcpOptions.dnsServers: found 7, required a list"],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        elsewhere,
        {
            by: "a network without DNS servers",
            written: server(tagRules).map((one) =>
                one.name === "vnet" ? { ...one, inputs: { ...one.inputs, dhcpOptions: undefined } } : one,
            ),
            reason: "no rule, no parameter and no network says where the domain controllers stand",
        },
    ],
});
