import { serverClosedToInternet } from "../../../../policies/rules/network/serverClosedToInternet";
import { describeRule } from "../../support/describeRule";
import type { RuleInputs } from "../../support/networks";
import {
    allow,
    denyAll,
    elsewhere,
    securityGroup,
    server,
    subnet,
    tagRules,
    virtualNetwork,
} from "../../support/networks";
import { noServers } from "../../support/servers";

const into = (ports: unknown, source: unknown, rest: object = {}) => ({
    ...allow("In", 100, "*", { destinationPortRange: ports }),
    direction: "Inbound",
    sourceAddressPrefix: source,
    ...rest,
});
const path = "securityRules[3].sourceAddressPrefix";
const finds = (found: string) => [
    `nsg ${path}: found "${found}", required prefixes of those who need the server, or no rule at all`,
];
const having = (...rules: readonly RuleInputs[]) => server([...tagRules, ...rules]);

describeRule(serverClosedToInternet, {
    compliant: having(into("5718", "10.1.0.0/24"), denyAll("Inbound")),
    alsoCompliant: [
        { by: "Azure's own rules", change: () => server([]) },
        {
            by: "an open rule behind a denial of everybody",
            change: () => having(into("443", "*", { priority: 300 }), denyAll("Inbound", 200)),
        },
        {
            by: "halves of the internet behind a denial of everybody",
            change: () => having(into("443", "0.0.0.0/1", { priority: 300 }), denyAll("Inbound", 200)),
        },
        {
            by: "another address of the subnet open to everybody",
            of: "nic",
            set: [["ipConfigurations[0].privateIPAddress", "10.20.0.9"]],
            change: (written) => [
                ...written.filter(({ name }) => name !== "nsg"),
                securityGroup([into("443", "0.0.0.0/1", { destinationAddressPrefix: "10.20.0.8" })]),
            ],
        },
        { by: "remote desktop, which another rule finds", change: () => having(into("3389", "*")) },
        { by: "a public address that is named", change: () => having(into("443", "203.0.113.4")) },
    ],
    spoilt: [
        { by: "a web page open to everybody", change: () => having(into("80", "*")), finds: finds("*") },
        { by: "443 open to the internet", change: () => having(into("443", "Internet")), finds: finds("Internet") },
        {
            by: "UDP open to everybody",
            change: () => having(into("137-138", "0.0.0.0/0", { protocol: "Udp" })),
            finds: finds("0.0.0.0/0"),
        },
        {
            by: "an open rule beside a denial of another port",
            change: () => having(into("443", "*"), denyAll("Inbound", 90, { destinationPortRange: "80" })),
            finds: finds("*"),
        },
        {
            by: "443 open to every customer of Azure",
            change: () => having(into("443", "AzureCloud")),
            finds: finds("AzureCloud"),
        },
        {
            by: "443 open to both halves of the internet",
            change: () => having(into("443", undefined, { sourceAddressPrefixes: ["0.0.0.0/1", "128.0.0.0/1"] })),
            finds: [`nsg ${path}es: found a list, required prefixes of those who need the server, or no rule at all`],
        },
    ],
    unknown: [
        { of: "nsg", path },
        { of: "nsg", path: "securityRules" },
    ],
    wrongType: { of: "nsg", path, value: 7, finds: [`nsg ${path}: found 7, required a text`] },
    notApplicable: [noServers([virtualNetwork, subnet()]), elsewhere],
});
