import { requiredEndpointsReachable } from "../../../../policies/rules/network/requiredEndpointsReachable";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import {
    allow,
    applicationRule,
    collection,
    defaultRoute,
    denyAll,
    firewall,
    ids,
    networkRule,
    routeTable,
    server,
    subnet,
    tagRules,
    viaRoutes,
    virtualNetwork,
} from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const closed = [...tagRules, denyAll("Outbound")];
const web = [allow("AllowWeb", 300, "Internet"), denyAll("Outbound")];
const behindFirewall = (collections: unknown, policy: Written["inputs"] = {}): readonly Written[] => [
    ...server(web, viaRoutes),
    routeTable(),
    ...firewall(collections, policy),
];
const someNames = ["*.backup.windowsazure.com", "*.blob.core.windows.net", "*.microsoftonline.com"];
const byNames = [collection(100, [applicationRule(someNames)])];
const rule = (destination: string): string =>
    `add to securityRules, with a priority before whatever denies:\n{ direction: "Outbound", access: "Allow", protocol: "Tcp", sourceAddressPrefix: "10.20.0.0/26", sourcePortRange: "*", destinationAddressPrefix: "${destination}", destinationPortRange: "443" }`;
const endpoint = (subnetId: unknown): Written => ({
    type: type.privateEndpoint,
    name: "endpoint",
    inputs: { privateLinkServiceConnections: [{ groupIds: ["AzureBackup"] }], subnet: { id: subnetId } },
});
const endpointSubnet: Written = {
    ...subnet({ subnetName: "snet-endpoints", addressPrefix: "10.20.0.64/26", networkSecurityGroup: undefined }),
    name: "endpoint-subnet",
};
const privateRules = [...tagRules.slice(1), allow("AllowEndpoints", 340, "10.20.0.64/26"), denyAll("Outbound")];
const inUsGovernment = (written: readonly Written[]): readonly Written[] =>
    written.map((one) => (one.name === "nic" ? { ...one, inputs: { ...one.inputs, location: "usgovvirginia" } } : one));
const firewallFinds = (what: string): string =>
    `rules ruleCollections: found no rule that allows it, required ${what} allowed`;

describeRule(requiredEndpointsReachable, {
    compliant: server(closed),
    alsoCompliant: [
        {
            by: "no security group",
            change: () =>
                server([]).map((one) => (one.name === "subnet" ? subnet({ networkSecurityGroup: undefined }) : one)),
        },
        { by: "Azure's own rules alone", change: () => server([]) },
        { by: "a group that closes the way in only", change: () => server([denyAll("Inbound")]) },
        {
            by: "the whole of Azure",
            change: () => server([allow("AllowAzure", 200, "AzureCloud"), denyAll("Outbound")]),
        },
        {
            by: "the tag of the server's region",
            change: () =>
                server([tagRules[0]!, allow("Storage", 210, "Storage.WestEurope"), tagRules[2]!, denyAll("Outbound")]),
        },
        {
            by: "other spellings",
            change: () =>
                server([
                    allow("A", 200, "azurebackup", { protocol: "TCP", access: "allow", direction: "outbound" }),
                    allow("B", 201, "STORAGE", { protocol: "*" }),
                    allow("C", 202, "AzureActiveDirectory", {
                        destinationPortRange: undefined,
                        destinationPortRanges: ["80", "400-500"],
                    }),
                    denyAll("Outbound"),
                ]),
        },
        {
            by: "addresses of the sign-in",
            change: () =>
                server([
                    ...tagRules.slice(0, 2),
                    allow("SignIn", 220, undefined, {
                        destinationAddressPrefixes: ["20.190.128.0/18", "40.126.0.0/18"],
                    }),
                    denyAll("Outbound"),
                ]),
        },
        {
            by: "rules that are resources of their own",
            change: () => [
                ...server([denyAll("Outbound")]),
                ...tagRules.map(({ name, ...rest }): Written => ({
                    type: type.securityRule,
                    name,
                    inputs: { resourceGroupName: "rg-backup", networkSecurityGroupName: "nsg-server", ...rest },
                })),
            ],
        },
        { by: "a firewall that knows names", change: () => behindFirewall(byNames) },
        {
            by: "a firewall that knows tags",
            change: () =>
                behindFirewall([collection(100, [networkRule(["AzureBackup", "Storage", "AzureActiveDirectory"])])]),
        },
        {
            by: "a firewall that knows the tag of backup, and names",
            change: () =>
                behindFirewall([
                    collection(100, [
                        applicationRule([], { targetFqdns: undefined, fqdnTags: ["AzureBackup"] }),
                        applicationRule(someNames.slice(1)),
                    ]),
                ]),
        },
        {
            by: "a firewall without a policy",
            change: () =>
                behindFirewall([]).map((one) =>
                    one.name === "firewall"
                        ? {
                              ...one,
                              inputs: {
                                  ...one.inputs,
                                  firewallPolicy: undefined,
                                  applicationRuleCollections: [
                                      { priority: 100, action: { type: "Allow" }, rules: [applicationRule(someNames)] },
                                  ],
                              },
                          }
                        : one,
                ),
        },
        {
            by: "storage by service endpoint, past a firewall that does not know it",
            change: () => [
                ...server([allow("AllowStorage", 210, "Storage"), ...web], {
                    ...viaRoutes,
                    serviceEndpoints: [{ service: "Microsoft.Storage" }],
                }),
                routeTable(),
                ...firewall([collection(100, [applicationRule([someNames[0], someNames[2]])])]),
            ],
        },
        {
            by: "private endpoints of the vault",
            change: () => [...server(privateRules), endpointSubnet, endpoint(ids.endpointSubnet)],
        },
        {
            by: "private endpoints that others made",
            change: () => server([...tagRules.slice(1), denyAll("Outbound")]),
            parameters: { vaultIsPrivate: true },
        },
        {
            by: "a proxy",
            change: () =>
                server([allow("Proxy", 330, "10.10.3.10", { destinationPortRange: "8080" }), denyAll("Outbound")]),
            parameters: { proxies: ["10.10.3.10:8080"] },
        },
        { by: "Azure Government", change: () => inUsGovernment(server(closed)) },
        {
            by: "a subnet inside its network",
            change: (written) =>
                written
                    .filter(({ name }) => name !== "subnet")
                    .map((one) =>
                        one.name === "vnet"
                            ? {
                                  ...one,
                                  inputs: {
                                      ...one.inputs,
                                      subnets: [
                                          {
                                              name: "snet-server",
                                              addressPrefix: "10.20.0.0/26",
                                              networkSecurityGroup: { id: ids.securityGroup },
                                          },
                                      ],
                                  },
                              }
                            : one,
                    ),
        },
    ],
    spoilt: [
        {
            by: "nothing allowed before everything is denied",
            change: () => server([denyAll("Outbound")]),
            finds: [
                `nsg securityRules[0]: found DenyAllOutbound (priority 4096), which denies it, required TCP 443 to AzureBackup; TCP 443 to Storage; TCP 443 to AzureActiveDirectory allowed; ${rule("AzureBackup")}\n${["Storage", "AzureActiveDirectory"].map((tag) => rule(tag).split("\n")[1]).join("\n")}`,
            ],
        },
        {
            by: "one service forgotten",
            change: () => server([...tagRules.slice(1), denyAll("Outbound")]),
            finds: [
                `nsg securityRules[2]: found DenyAllOutbound (priority 4096), which denies it, required TCP 443 to AzureBackup allowed; ${rule("AzureBackup")}`,
            ],
        },
        {
            by: "a rule for the wrong port",
            of: "nsg",
            set: [["securityRules[1].destinationPortRange", "80"]],
            finds: [
                `nsg securityRules[3]: found DenyAllOutbound (priority 4096), which denies it, required TCP 443 to Storage allowed; ${rule("Storage")}`,
            ],
        },
        {
            by: "a rule for callers from port 443",
            of: "nsg",
            set: [["securityRules[1].sourcePortRange", "443"]],
            finds: [
                `nsg securityRules[3]: found DenyAllOutbound (priority 4096), which denies it, required TCP 443 to Storage allowed; ${rule("Storage")}`,
            ],
        },
        {
            by: "one of two groups closed",
            change: (written) => [
                ...written.map((one) =>
                    one.name === "nic"
                        ? {
                              ...one,
                              inputs: {
                                  ...one.inputs,
                                  networkSecurityGroup: { id: ids.securityGroup.replace("nsg-server", "nsg-nic") },
                              },
                          }
                        : one,
                ),
                {
                    type: type.networkSecurityGroup,
                    name: "nsg-nic",
                    inputs: {
                        networkSecurityGroupName: "nsg-nic",
                        securityRules: [
                            denyAll("Outbound", 100, { destinationAddressPrefix: "Storage", name: "NoStorage" }),
                        ],
                    },
                },
            ],
            finds: [
                `nsg-nic securityRules[0]: found NoStorage (priority 100), which denies it, required TCP 443 to Storage allowed; ${rule("Storage")}`,
            ],
        },
        {
            by: "a firewall that lets nothing pass",
            change: () => behindFirewall([]),
            finds: [firewallFinds("TCP 443 to AzureBackup; TCP 443 to Storage; TCP 443 to AzureActiveDirectory")],
        },
        {
            by: "a firewall for another subnet",
            change: () =>
                behindFirewall([collection(100, [applicationRule(someNames, { sourceAddresses: ["10.99.0.0/16"] })])]),
            finds: [firewallFinds("TCP 443 to AzureBackup; TCP 443 to Storage; TCP 443 to AzureActiveDirectory")],
        },
        {
            by: "a firewall that denies a service before it allows it",
            change: () =>
                behindFirewall([
                    collection(100, [networkRule(["Storage"], { name: "no-storage" })], { action: { type: "Deny" } }),
                    ...byNames.map((one) => ({ ...one, priority: 200 })),
                ]),
            finds: [
                "rules ruleCollections[0].rules[0]: found no-storage, which denies it, required TCP 443 to Storage allowed",
            ],
        },
        {
            by: "a default route that drops everything",
            change: () => [
                ...server(web, viaRoutes),
                routeTable([defaultRoute({ nextHopType: "None", nextHopIpAddress: undefined })]),
            ],
            finds: [
                "routes routes[0].nextHopType: found the route default, which drops it, required TCP 443 to AzureBackup; TCP 443 to Storage; TCP 443 to AzureActiveDirectory allowed",
            ],
        },
        {
            by: "private endpoints that the group does not let reach",
            change: () => [
                ...server([...tagRules.slice(1), denyAll("Outbound")]),
                endpointSubnet,
                endpoint(ids.endpointSubnet),
            ],
            finds: [
                `nsg securityRules[2]: found DenyAllOutbound (priority 4096), which denies it, required TCP 443 to 10.20.0.64/26 allowed; ${rule("10.20.0.64/26")}`,
            ],
        },
        {
            by: "a proxy that the group does not let reach",
            parameters: { proxies: ["10.10.3.10:8080"] },
            finds: [
                `nsg securityRules[3]: found DenyAllOutbound (priority 4096), which denies it, required TCP 8080 to 10.10.3.10 allowed; ${rule("10.10.3.10").replace('"443"', '"8080"')}`,
            ],
        },
        {
            by: "an allow behind something not known, when another way is closed for sure",
            change: () =>
                server([
                    allow("Late", 200, unknown),
                    denyAll("Outbound", 300, { protocol: "Tcp" }),
                    denyAll("Inbound", 301),
                ])
                    .map((one) => (one.name === "subnet" ? subnet({ ...viaRoutes }) : one))
                    .concat([routeTable([defaultRoute({ nextHopType: "None", nextHopIpAddress: undefined })])]),
            finds: [
                "routes routes[0].nextHopType: found the route default, which drops it, required TCP 443 to AzureBackup; TCP 443 to Storage; TCP 443 to AzureActiveDirectory allowed",
            ],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules" },
        { of: "nsg", path: "securityRules[0]" },
        { of: "nsg", path: "securityRules[0].access" },
        { of: "nsg", path: "securityRules[0].destinationAddressPrefix" },
        { of: "nsg", path: "securityRules[0].destinationPortRange" },
        { of: "nsg", path: "securityRules[0].direction" },
        { of: "nsg", path: "securityRules[0].priority" },
        { of: "nsg", path: "securityRules[0].protocol" },
        { of: "nsg", path: "securityRules[0].sourceAddressPrefix" },
        { of: "subnet", path: "networkSecurityGroup.id" },
        { of: "nic", path: "ipConfigurations[0].subnet.id" },
    ],
    wrongType: {
        of: "nsg",
        path: "securityRules[0].priority",
        value: "200",
        finds: ['nsg securityRules[0].priority: found "200", required a number'],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        {
            by: "a firewall of others",
            written: [...server(web, viaRoutes), routeTable([defaultRoute({ nextHopIpAddress: "10.10.3.4" })])],
            reason: "what the appliance at 10.10.3.4 lets pass is not among the resources of this program",
        },
        {
            by: "the rules of a firewall that others keep",
            written: behindFirewall(byNames).filter(({ name }) => name !== "policy" && name !== "rules"),
            reason: "the firewall policy afwp-backup belongs to others",
        },
        {
            by: "a way through a gateway",
            written: [
                ...server(web, viaRoutes),
                routeTable([defaultRoute({ nextHopType: "VirtualNetworkGateway", nextHopIpAddress: undefined })]),
            ],
            reason: "what lies behind the gateway to which the route default leads is not among the resources of this program",
        },
        {
            by: "a security group of others",
            written: server(closed).filter(({ name }) => name !== "nsg"),
            reason: "the security group nsg-server belongs to others",
        },
        {
            by: "a server behind a proxy of this project",
            written: [
                ...server([denyAll("Outbound")]),
                {
                    type: "mabs:index:BackupNetwork",
                    name: "network",
                    inputs: { egressMode: "proxy", virtualNetworkName: "vnet-backup" },
                },
            ],
            reason: "the servers leave their network through a proxy, and what it lets pass is not among the resources of this program",
        },
    ],
});
