import { httpOnlyWhereNeeded } from "../../../../policies/rules/network/httpOnlyWhereNeeded";
import { describeRule } from "../../support/describeRule";
import {
    applicationRule,
    behindFirewall,
    collection,
    elsewhere,
    foreignFirewall,
    networkRule,
    virtualNetwork,
    withoutFirewall,
} from "../../support/networks";
import { noServers } from "../../support/servers";

const http = { protocols: [{ protocolType: "Http", port: 80 }] };
const probes = applicationRule(["www.msftncsi.com", "www.msftconnecttest.com"], http);
const good = [collection(100, [probes]), collection(200, [applicationRule(["*"])])];
const names = "ruleCollections[0].rules[0].targetFqdns";
const required = "a name that is needed on port 80, or port 443 only";

describeRule(httpOnlyWhereNeeded, {
    compliant: behindFirewall(good),
    alsoCompliant: [
        {
            by: "revocation lists and update content",
            of: "rules",
            set: [
                [`${names}[2]`, "crl3.digicert.com"],
                [`${names}[3]`, "download.windowsupdate.com"],
            ],
        },
        {
            by: "further names of the parameters",
            of: "rules",
            set: [[`${names}[2]`, "mirror.contoso.com"]],
            parameters: { furtherHttpNames: ["*.contoso.com"] },
        },
        {
            by: "another name for other machines",
            of: "rules",
            set: [
                [`${names}[2]`, "mirror.contoso.com"],
                ["ruleCollections[0].rules[0].sourceAddresses", ["10.99.0.0/16"]],
            ],
        },
        {
            by: "another name on 443",
            of: "rules",
            set: [
                [`${names}[0]`, "mirror.contoso.com"],
                ["ruleCollections[0].rules[0].protocols", [{ protocolType: "Https", port: 443 }]],
            ],
        },
        {
            by: "a denial of everything else",
            change: () =>
                behindFirewall([
                    ...good,
                    collection(300, [applicationRule(["*"], http)], { action: { type: "Deny" } }),
                ]),
        },
        {
            by: "port 80 to certain addresses",
            change: () =>
                behindFirewall([
                    ...good,
                    collection(300, [networkRule(["10.1.0.0/16"], { destinationPorts: ["80"] })]),
                ]),
        },
    ],
    spoilt: [
        {
            by: "another name",
            of: "rules",
            set: [[`${names}[2]`, "mirror.contoso.com"]],
            finds: [`rules ${names}[2]: found "mirror.contoso.com", required ${required}`],
        },
        {
            by: "every name",
            of: "rules",
            set: [[names, ["*"]]],
            finds: [`rules ${names}[0]: found "*", required ${required}`],
        },
        {
            by: "a network rule to everywhere",
            change: () => behindFirewall([collection(100, [networkRule(["*"], { destinationPorts: ["80", "443"] })])]),
            finds: [
                "rules ruleCollections[0].rules[0].destinationPorts: found a list, required no port 80 in a rule to everywhere; an application rule knows names",
            ],
        },
        {
            by: "a network rule to all of Azure",
            change: () =>
                behindFirewall([collection(100, [networkRule(["AzureCloud"], { destinationPorts: ["1-1024"] })])]),
            finds: [
                "rules ruleCollections[0].rules[0].destinationPorts: found a list, required no port 80 in a rule to everywhere; an application rule knows names",
            ],
        },
    ],
    unknown: [
        { of: "rules", path: "ruleCollections" },
        { of: "rules", path: `${names}[0]` },
        { of: "rules", path: names },
        { of: "routes", path: "routes" },
    ],
    wrongType: { of: "rules", path: `${names}[0]`, value: 80, finds: [`rules ${names}[0]: found 80, required a text`] },
    notApplicable: [noServers([virtualNetwork]), withoutFirewall, foreignFirewall, elsewhere],
});
