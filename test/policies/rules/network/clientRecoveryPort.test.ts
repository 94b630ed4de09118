import { clientRecoveryPort } from "../../../../policies/rules/network/clientRecoveryPort";
import { describeRule } from "../../support/describeRule";
import { allow, denyAll, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const opening = (ports: string, rest: object = {}) => ({
    ...allow("Clients", 600, "10.20.0.0/26"),
    direction: "Inbound",
    sourceAddressPrefix: "10.5.0.0/16",
    destinationPortRange: ports,
    ...rest,
});
const good = [...tagRules, denyAll("Inbound")];
const finds = (at = 4) => [
    `nsg securityRules[${String(at)}]: found Clients (priority 600), required no rule for port 6075: no client computers are protected`,
];
const parameters = { clientPrefixes: ["10.5.0.0/16"] };
const code =
    'add to securityRules, with a priority before whatever denies:\n{ direction: "Inbound", access: "Allow", protocol: "Tcp", sourceAddressPrefix: "10.5.0.0/16", sourcePortRange: "*", destinationAddressPrefix: "10.20.0.0/26", destinationPortRange: "6075" }';

describeRule(clientRecoveryPort, {
    compliant: server(good),
    alsoCompliant: [
        { by: "the port open to protected clients", change: () => server([...good, opening("6075")]), parameters },
        {
            by: "a rule for many ports, which is not for this one",
            change: () => server([...good, opening("1024-65535")]),
        },
        { by: "a denial of the port", change: () => server([...good, opening("6075", { access: "Deny" })]) },
        {
            by: "a way out to that port",
            change: () => server([...good, allow("Out", 600, "10.5.0.0/16", { destinationPortRange: "6075" })]),
        },
    ],
    spoilt: [
        { by: "the port open without clients", change: () => server([...good, opening("6075")]), finds: finds() },
        { by: "the port in a small range", change: () => server([...good, opening("6070-6080")]), finds: finds() },
        {
            by: "clients that cannot reach it",
            parameters,
            finds: [
                `nsg securityRules[3]: found DenyAllInbound (priority 4096), which denies it, required TCP 6075 from 10.5.0.0/16 allowed; ${code}`,
            ],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules" },
        { of: "nsg", path: "securityRules[3]" },
    ],
    wrongType: {
        of: "nsg",
        path: "securityRules[0].access",
        value: 1,
        finds: ["nsg securityRules[0].access: found 1, required a text"],
    },
    notApplicable: [noServers([virtualNetwork, subnet()])],
});
