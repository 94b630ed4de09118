import { protectedMachinesReachable } from "../../../../policies/rules/network/protectedMachinesReachable";
import { describeRule } from "../../support/describeRule";
import type { RuleInputs } from "../../support/networks";
import {
    allow,
    defaultRoute,
    denyAll,
    elsewhere,
    routeTable,
    server,
    subnet,
    tagRules,
    viaRoutes,
    virtualNetwork,
} from "../../support/networks";
import { noServers } from "../../support/servers";

const machines = "10.1.0.0/24";
const tcp = ["135", "139", "445", "5718", "5719", "49152-65535"];
const udp = ["137", "138"];
const out = (name: string, priority: number, ports: readonly string[], protocol: string) =>
    allow(name, priority, machines, { protocol, destinationPortRange: undefined, destinationPortRanges: ports });
const into = (name: string, priority: number, ports: readonly string[], protocol: string) => ({
    ...allow(name, priority, "10.20.0.0/26", {
        protocol,
        destinationPortRange: undefined,
        destinationPortRanges: ports,
    }),
    direction: "Inbound",
    sourceAddressPrefix: machines,
});
const good = [
    out("OutTcp", 500, tcp, "Tcp"),
    out("OutUdp", 501, udp, "Udp"),
    into("InTcp", 500, tcp, "Tcp"),
    into("InUdp", 501, udp, "Udp"),
    denyAll("Outbound"),
    denyAll("Inbound"),
];
const otherSide = (rule: RuleInputs): RuleInputs => ({
    ...rule,
    sourceAddressPrefix: rule["destinationAddressPrefix"],
    destinationAddressPrefix: rule["sourceAddressPrefix"],
});
const code = (direction: string, protocol: string, ports: readonly string[]): string => {
    const [source, destination] = direction === "Outbound" ? ["10.20.0.0/26", machines] : [machines, "10.20.0.0/26"];
    const list =
        ports.length === 1
            ? `destinationPortRange: "${ports[0] ?? ""}"`
            : `destinationPortRanges: [${ports.map((port) => `"${port}"`).join(", ")}]`;
    return `{ direction: "${direction}", access: "Allow", protocol: "${protocol}", sourceAddressPrefix: "${source}", sourcePortRange: "*", destinationAddressPrefix: "${destination}", ${list} }`;
};
const intro = "add to securityRules, with a priority before whatever denies:\n";
const parameters = { protectedPrefixes: [machines] };
const deniedOut = (at: number, flows: string, ...lines: readonly string[]): string =>
    `nsg securityRules[${String(at)}]: found DenyAllOutbound (priority 4096), which denies it, required ${flows} allowed; ${intro}${lines.join("\n")}`;
const deniedIn = (at: number, flows: string, ...lines: readonly string[]): string =>
    `nsg securityRules[${String(at)}]: found DenyAllInbound (priority 4096), which denies it, required ${flows} allowed; ${intro}${lines.join("\n")}`;

describeRule(protectedMachinesReachable, {
    compliant: server(good),
    alsoCompliant: [
        { by: "prefixes of the parameters, and Azure's own rules", change: () => server([]), parameters },
        {
            by: "a prefix of the parameters inside that of the rules",
            parameters: { protectedPrefixes: ["10.1.0.128/25"] },
        },
        {
            by: "wider rules",
            change: () =>
                server([
                    allow("Out", 500, "10.0.0.0/8", { protocol: "*", destinationPortRange: "*" }),
                    { ...into("In", 500, ["0-65535"], "*"), sourceAddressPrefix: "10.0.0.0/8" },
                    denyAll("Outbound"),
                    denyAll("Inbound"),
                ]),
            parameters,
        },
        {
            by: "a group that the subnet of the protected machines shares, with their side of the rules",
            change: () =>
                server([
                    ...good,
                    otherSide(out("OutBack", 510, tcp, "Tcp")),
                    otherSide(into("InBack", 510, tcp, "Tcp")),
                ]),
        },
        {
            by: "a default route to a firewall, before which peerings go",
            change: () => [...server(good, viaRoutes), routeTable()],
        },
    ],
    spoilt: [
        {
            by: "no way back",
            change: () => server([...good.slice(0, 2), denyAll("Outbound"), denyAll("Inbound")]),
            finds: [
                deniedIn(
                    3,
                    `TCP ${tcp.join(", ")} from ${machines}; UDP 137, 138 from ${machines}`,
                    code("Inbound", "Tcp", tcp),
                    code("Inbound", "Udp", udp),
                ).replace(/TCP 135, 139, 445, (.*?); UDP 137, 138/, (all) => all),
            ],
        },
        {
            by: "one port forgotten",
            of: "nsg",
            set: [["securityRules[0].destinationPortRanges", tcp.filter((port) => port !== "5719")]],
            finds: [deniedOut(4, `TCP 5719 to ${machines}`, code("Outbound", "Tcp", ["5719"]))],
        },
        {
            by: "fewer dynamic ports",
            of: "nsg",
            set: [["securityRules[2].destinationPortRanges", [...tcp.slice(0, 5), "49152-60000"]]],
            finds: [deniedIn(5, `TCP 60001-65535 from ${machines}`, code("Inbound", "Tcp", ["60001-65535"]))],
        },
        {
            by: "part of a range that the parameters name",
            parameters: { protectedPrefixes: ["10.1.0.0/24", "10.2.0.4"] },
            finds: [
                deniedOut(
                    4,
                    `TCP 135, 139, 445, 5718, 5719, 49152-65535 to 10.2.0.4; UDP 137, 138 to 10.2.0.4`,
                    code("Outbound", "Tcp", tcp).replace(machines, "10.2.0.4"),
                    code("Outbound", "Udp", udp).replace(machines, "10.2.0.4"),
                ),
                deniedIn(
                    5,
                    `TCP 135, 139, 445, 5718, 5719, 49152-65535 from 10.2.0.4; UDP 137, 138 from 10.2.0.4`,
                    code("Inbound", "Tcp", tcp).replace(machines, "10.2.0.4"),
                    code("Inbound", "Udp", udp).replace(machines, "10.2.0.4"),
                ),
            ],
        },
        {
            by: "a route that drops what goes to them",
            change: () => [
                ...server(good, viaRoutes),
                routeTable([
                    defaultRoute({
                        name: "blackhole",
                        addressPrefix: machines,
                        nextHopType: "None",
                        nextHopIpAddress: undefined,
                    }),
                ]),
            ],
            finds: [
                `routes routes[0].nextHopType: found the route blackhole, which drops it, required TCP ${tcp.join(", ")} to ${machines}; UDP 137, 138 to ${machines} allowed`,
            ],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules" },
        { of: "nsg", path: "securityRules[0].destinationAddressPrefix" },
        { of: "nsg", path: "securityRules[2].sourceAddressPrefix" },
    ],
    wrongType: {
        of: "nsg",
        path: "securityRules[0].protocol",
        value: 6,
        finds: ["nsg securityRules[0].protocol: found 6, required a text"],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        {
            by: "a server of which no rule says what it protects",
            written: server(tagRules),
            reason: "no rule and no parameter says where the protected machines stand",
        },
        { ...elsewhere, reason: "no rule and no parameter says where the protected machines stand" },
        {
            by: "an appliance of others between server and machines",
            written: [
                ...server(good, viaRoutes),
                routeTable([defaultRoute({ addressPrefix: machines, nextHopIpAddress: "10.10.3.4" })]),
            ],
            reason: "what the appliance at 10.10.3.4 lets pass is not among the resources of this program",
        },
    ],
});
