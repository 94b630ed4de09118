import { lateralTraversalRestricted } from "../../../../policies/rules/network/lateralTraversalRestricted";
import { describeRule } from "../../support/describeRule";
import { allow, denyAll, elsewhere, ids, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const required = "ports 22, 3389, 5985, 5986 to the network denied, except to prefixes that a rule names";
const noConsoles = denyAll("Outbound", 1000, {
    name: "NoConsoles",
    destinationPortRange: undefined,
    destinationPortRanges: ["22", "3389", "5985-5986"],
    destinationAddressPrefix: "VirtualNetwork",
});
const byAzure = [
    `nsg securityRules: found AllowVnetOutBound (priority 65000), which opens port 22, required ${required}`,
];

describeRule(lateralTraversalRestricted, {
    compliant: server([...tagRules, noConsoles]),
    alsoCompliant: [
        { by: "everything denied at the end", change: () => server([...tagRules, denyAll("Outbound")]) },
        {
            by: "an exception for named prefixes",
            change: () =>
                server([
                    ...tagRules,
                    allow("Jump", 900, "10.20.0.64/28", { destinationPortRange: "3389" }),
                    noConsoles,
                ]),
        },
        {
            by: "the push of agents to the whole network",
            change: () =>
                server([
                    ...tagRules,
                    allow("Push", 900, "VirtualNetwork", {
                        destinationPortRange: undefined,
                        destinationPortRanges: ["135", "445"],
                    }),
                    noConsoles,
                ]),
        },
        {
            by: "a port of the parameters",
            change: () =>
                server([...tagRules, allow("Ssh", 900, "VirtualNetwork", { destinationPortRange: "22" }), noConsoles]),
            parameters: { allowedPorts: [22] },
        },
        {
            by: "one of two groups that denies",
            change: () => [
                ...server([...tagRules]).map((one) =>
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
                    type: "azure-native:network:NetworkSecurityGroup",
                    name: "nsg-nic",
                    inputs: { networkSecurityGroupName: "nsg-nic", securityRules: [denyAll("Outbound")] },
                },
            ],
        },
    ],
    spoilt: [
        { by: "Azure's own rules", change: () => server(tagRules), finds: byAzure },
        {
            by: "a rule for the whole network",
            change: () =>
                server([...tagRules, allow("All", 900, "10.0.0.0/8", { destinationPortRange: "3389" }), noConsoles]),
            finds: [`nsg securityRules[3]: found All (priority 900), which opens port 3389, required ${required}`],
        },
        {
            by: "a port forgotten",
            of: "nsg",
            set: [["securityRules[3].destinationPortRanges", ["22", "3389"]]],
            finds: [
                `nsg securityRules: found AllowVnetOutBound (priority 65000), which opens port 5985, required ${required}`,
            ],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules" },
        { of: "nsg", path: "securityRules[3].access" },
        { of: "nsg", path: "securityRules[3].destinationAddressPrefix" },
    ],
    wrongType: {
        of: "nsg",
        path: "securityRules[3].access",
        value: 7,
        finds: ["nsg securityRules[3].access: found 7, required a text"],
    },
    notApplicable: [
        noServers([virtualNetwork, subnet()]),
        elsewhere,
        {
            by: "a server without a security group, which another rule finds",
            written: server([]).map((one) =>
                one.name === "subnet" ? subnet({ networkSecurityGroup: undefined }) : one,
            ),
            reason: "the server has no security group whose rules could be judged",
        },
        {
            by: "a security group of others",
            written: server([]).filter(({ name }) => name !== "nsg"),
            reason: "the security group nsg-server belongs to others",
        },
        {
            by: "a network of others",
            written: server([]).filter(({ name }) => name !== "vnet"),
            reason: "the virtual network vnet-backup belongs to others",
        },
    ],
});
