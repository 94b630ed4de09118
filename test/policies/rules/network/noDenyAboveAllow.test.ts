import { noDenyAboveAllow } from "../../../../policies/rules/network/noDenyAboveAllow";
import { describeRule } from "../../support/describeRule";
import { allow, denyAll, server, subnet, tagRules, virtualNetwork } from "../../support/networks";
import { noServers } from "../../support/servers";

const good = [...tagRules, denyAll("Inbound")];
const deny = (priority: number, rest: object = {}) => ({
    ...denyAll("Outbound", priority),
    name: "NoInternet",
    destinationAddressPrefix: "Internet",
    ...rest,
});
const found = (required: string, at = 4, priority = 150): string =>
    `nsg securityRules[${String(at)}].priority: found NoInternet (priority ${String(priority)}), which denies it, required ${required}`;

describeRule(noDenyAboveAllow, {
    compliant: server(good),
    alsoCompliant: [
        { by: "a denial behind the allow", change: () => server([...good, deny(4000)]) },
        {
            by: "a denial of another service",
            change: () => server([...good, deny(150, { destinationAddressPrefix: "Sql" })]),
        },
        { by: "a denial of another port", change: () => server([...good, deny(150, { destinationPortRange: "25" })]) },
        {
            by: "a denial of some public addresses",
            change: () => server([...good, deny(150, { destinationAddressPrefix: "203.0.113.0/24" })]),
        },
        { by: "no allow behind the denial, which another rule finds", change: () => server([deny(150)]) },
        {
            by: "a denial of machines that are not protected",
            change: () => server([...good, deny(150, { destinationAddressPrefix: "10.99.0.0/16" })]),
            parameters: { protectedPrefixes: ["10.1.0.0/24"] },
        },
    ],
    spoilt: [
        {
            by: "a denial of the internet before the services",
            change: () => server([...good, deny(150)]),
            finds: [
                found("a priority behind that of AllowBackup (priority 200), for TCP 443 to AzureBackup"),
                found("a priority behind that of AllowStorage (priority 210), for TCP 443 to Storage"),
                found("a priority behind that of AllowSignIn (priority 220), for TCP 443 to AzureActiveDirectory"),
            ],
        },
        {
            by: "a denial between two allows",
            change: () => server([...good, deny(215)]),
            finds: [
                found(
                    "a priority behind that of AllowSignIn (priority 220), for TCP 443 to AzureActiveDirectory",
                    4,
                    215,
                ),
            ],
        },
        {
            by: "a denial of a port of the agent before the protected machines",
            change: () =>
                server([
                    ...good,
                    allow("Machines", 500, "10.1.0.0/24", { destinationPortRange: "*", protocol: "*" }),
                    deny(400, { destinationAddressPrefix: "*", destinationPortRange: "445" }),
                ]),
            parameters: { protectedPrefixes: ["10.1.0.0/24"] },
            finds: [found("a priority behind that of Machines (priority 500), for TCP 445 to 10.1.0.0/24", 5, 400)],
        },
        {
            by: "a denial of Kerberos before the domain controllers",
            change: () =>
                server([
                    ...good,
                    allow("Domain", 500, "10.10.0.4", { destinationPortRange: "*", protocol: "*" }),
                    deny(400, { destinationAddressPrefix: "10.10.0.0/16", destinationPortRange: "88" }),
                ]),
            parameters: { domainControllers: ["10.10.0.4"] },
            finds: [
                found(
                    "a priority behind that of Domain (priority 500), for TCP 88 to 10.10.0.4; UDP 88 to 10.10.0.4",
                    5,
                    400,
                ),
            ],
        },
    ],
    unknown: [
        { of: "nsg", path: "securityRules" },
        { of: "nsg", path: "securityRules[3].direction" },
    ],
    wrongType: {
        of: "nsg",
        path: "securityRules[0].access",
        value: true,
        finds: ["nsg securityRules[0].access: found true, required a text"],
    },
    notApplicable: [noServers([virtualNetwork, subnet()])],
});
