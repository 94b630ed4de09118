import { consolesOnlyFromAdministrators } from "../../../../policies/rules/network/consolesOnlyFromAdministrators";
import { describeRule } from "../../support/describeRule";
import { allow, denyAll, elsewhere, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const required = "ports 22, 3389, 5985, 5986 closed to the network, except to prefixes that a rule names";
const from = (source: string, rest: object = {}) => ({
    ...allow("Desktop", 100, "*", { destinationPortRange: "3389" }),
    direction: "Inbound",
    sourceAddressPrefix: source,
    ...rest,
});

describeRule(consolesOnlyFromAdministrators, {
    compliant: server([...tagRules, from("10.20.0.192/26"), denyAll("Inbound")]),
    alsoCompliant: [{ by: "nobody at all", change: () => server([denyAll("Inbound")]) }],
    spoilt: [
        {
            by: "Azure's own rules",
            change: () => server(tagRules),
            finds: [
                `nsg securityRules: found AllowVnetInBound (priority 65000), which opens port 22, required ${required}`,
            ],
        },
        {
            by: "a rule for the whole network",
            of: "nsg",
            set: [["securityRules[3].sourceAddressPrefix", "VirtualNetwork"]],
            finds: [`nsg securityRules[3]: found Desktop (priority 100), which opens port 3389, required ${required}`],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules" },
        { of: "nsg", path: "securityRules[4].access" },
        { of: "nsg", path: "securityRules[3].sourceAddressPrefix" },
    ],
    wrongType: {
        of: "nsg",
        path: "securityRules[4].access",
        value: 7,
        finds: ["nsg securityRules[4].access: found 7, required a text"],
    },
    notApplicable: [noServers([virtualNetwork, subnet()]), elsewhere],
});
