import { egressEndpoints } from "../../../../facts/egress";
import { activationReachable } from "../../../../policies/rules/network/activationReachable";
import { describeRule } from "../../support/describeRule";
import {
    allow,
    behindFirewall,
    collection,
    defaultRoute,
    denyAll,
    elsewhere,
    foreignFirewall,
    networkRule,
    routeTable,
    server,
    subnet,
    tagRules,
    viaRoutes,
    virtualNetwork,
} from "../../support/networks";
import { noServers } from "../../support/servers";

const rows = egressEndpoints("AzureCloud").filter(
    ({ id, insteadOf }) => id === "activation" || insteadOf === "activation",
);
const addresses = rows.filter(({ kind }) => kind === "addressPrefix").map(({ value }) => value);
const names = rows.filter(({ kind }) => kind === "fqdn").map(({ value }) => value);
const [first = ""] = addresses;
const activation = allow("AllowActivation", 300, undefined, {
    destinationAddressPrefixes: addresses,
    destinationPortRange: "1688",
});
const open = [...tagRules, activation, denyAll("Outbound")];
const rule = (destinations: readonly unknown[], rest: object = {}) =>
    networkRule(destinations, { destinationPorts: ["1688"], ...rest });
const flows = (list: readonly string[]): string => list.map((address) => `TCP 1688 to ${address}`).join("; ");
const code = (list: readonly string[]): string =>
    [
        "add to securityRules, with a priority before whatever denies:",
        ...list.map(
            (address) =>
                `{ direction: "Outbound", access: "Allow", protocol: "Tcp", sourceAddressPrefix: "10.20.0.0/26", sourcePortRange: "*", destinationAddressPrefix: "${address}", destinationPortRange: "1688" }`,
        ),
    ].join("\n");
const past = (more: readonly object[]) => [
    ...server(open, viaRoutes),
    routeTable([defaultRoute({ nextHopType: "VirtualNetworkGateway", nextHopIpAddress: undefined }), ...more]),
];
const straight = addresses.map((addressPrefix, index) => ({
    name: `kms-${String(index)}`,
    addressPrefix,
    nextHopType: "Internet",
}));

describeRule(activationReachable, {
    compliant: server(open),
    alsoCompliant: [
        { by: "Azure's own rules", change: () => server([]) },
        {
            by: "a firewall that lets the addresses pass",
            change: () => behindFirewall([collection(100, [rule(addresses)])]),
        },
        {
            by: "a firewall that lets the names pass",
            change: () =>
                behindFirewall([collection(100, [rule([], { destinationFqdns: names })])], {
                    dnsSettings: { enableProxy: true },
                }),
        },
        { by: "routes past a gateway", change: () => past(straight) },
    ],
    spoilt: [
        {
            by: "no rule for it",
            change: () => server([...tagRules, denyAll("Outbound")]),
            finds: [
                `nsg securityRules[3]: found DenyAllOutbound (priority 4096), which denies it, required ${flows(addresses)} allowed; ${code(addresses)}`,
            ],
        },
        {
            by: "one address forgotten",
            of: "nsg",
            set: [["securityRules[3].destinationAddressPrefixes", addresses.slice(1)]],
            finds: [
                `nsg securityRules[4]: found DenyAllOutbound (priority 4096), which denies it, required ${flows([first])} allowed; ${code([first])}`,
            ],
        },
        {
            by: "a firewall that knows nothing of it",
            change: () => behindFirewall([]),
            finds: [`rules ruleCollections: found no rule that allows it, required ${flows(addresses)} allowed`],
        },
        {
            by: "a way that leaves Azure",
            change: () => past([]),
            finds: [
                `routes routes[0].nextHopType: found the route default to a gateway, behind which the call no longer comes from Azure, required ${flows(addresses)} allowed`,
            ],
        },
        {
            by: "one address without a route past the gateway",
            change: () => past(straight.slice(1)),
            finds: [
                `routes routes[0].nextHopType: found the route default to a gateway, behind which the call no longer comes from Azure, required ${flows([first])} allowed`,
            ],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules[3].destinationAddressPrefixes" },
        { of: "subnet", path: "routeTable", answers: ["routeTable.id"] },
    ],
    wrongType: {
        of: "nsg",
        path: "securityRules[3].destinationPortRange",
        value: 1688,
        finds: ["nsg securityRules[3].destinationPortRange: found 1688, required a text"],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        elsewhere,
        { ...foreignFirewall, written: foreignFirewall.written },
        {
            by: "a server behind a proxy of this project",
            written: [
                ...server(open),
                {
                    type: "mabs:index:BackupNetwork",
                    name: "network",
                    inputs: { egressMode: "proxy", virtualNetworkName: "vnet-backup" },
                },
            ],
            reason: "activation cannot use the proxy of the network, and its way around it is not among the resources of this program",
        },
        {
            by: "a server behind a proxy that somebody names",
            written: server(open),
            parameters: { proxies: ["10.10.3.10:8080"] },
            reason: "activation cannot use the proxy of the network, and its way around it is not among the resources of this program",
        },
    ],
});
