import type { Cloud } from "../../../../facts/cloud";
import { egressEndpoints } from "../../../../facts/egress";
import { firewallNamesComplete } from "../../../../policies/rules/network/firewallNamesComplete";
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

const namesOf = (cloud: Cloud) =>
    egressEndpoints(cloud)
        .filter(
            ({ kind, need, protocol, required }) =>
                kind === "fqdn" && need === "always" && protocol === "Https" && required,
        )
        .map(({ value }) => value);
const all = namesOf("AzureCloud");
const governmentNames = namesOf("AzureUSGovernment");
const without = (...names: readonly string[]) => all.filter((name) => !names.includes(name));
const list = (names: readonly unknown[]) => [collection(100, [applicationRule(names)])];
const lacks = (names: string, path = "rules ruleCollections[0].rules[0].targetFqdns", it = "it") =>
    `${path}: found a list without ${it}, required ${names} among the names that the firewall lets pass on 443; add ${names} to targetFqdns`;

describeRule(firewallNamesComplete, {
    compliant: behindFirewall(list(all)),
    alsoCompliant: [
        {
            by: "the list that the vendor publishes",
            change: () =>
                behindFirewall(
                    list([
                        "www.msftncsi.com",
                        "www.msftconnecttest.com",
                        "*.microsoft.com",
                        "*.windowsazure.com",
                        "*.microsoftonline.com",
                        "*.windows.net",
                        "*.blob.core.windows.net",
                        "*.queue.core.windows.net",
                        "*.blob.storage.azure.net",
                    ]),
                ),
        },
        { by: "every name there is", change: () => behindFirewall(list(["*"])) },
        {
            by: "names in several rules and collections",
            change: () =>
                behindFirewall([
                    collection(300, [applicationRule(all.slice(0, 3))]),
                    collection(200, [applicationRule(all.slice(3, 5)), applicationRule(all.slice(5))]),
                ]),
        },
        {
            by: "service tags in a network rule",
            change: () =>
                behindFirewall([collection(100, [networkRule(["AzureBackup", "Storage", "AzureActiveDirectory"])])]),
        },
        {
            by: "one tag in a network rule, and names for the rest",
            change: () =>
                behindFirewall([
                    collection(100, [networkRule(["Storage"])]),
                    collection(200, [
                        applicationRule(
                            without("*.blob.core.windows.net", "*.queue.core.windows.net", "*.blob.storage.azure.net"),
                        ),
                    ]),
                ]),
        },
        {
            by: "the names of Azure Government",
            change: () =>
                behindFirewall(list(governmentNames)).map((one) =>
                    one.name === "nic" ? { ...one, inputs: { ...one.inputs, location: "usgovvirginia" } } : one,
                ),
        },
        { by: "no name at all, which another rule finds", change: () => behindFirewall([]) },
        {
            by: "what private endpoints take over left out",
            change: () =>
                behindFirewall(
                    list(
                        all.filter(
                            (name) =>
                                !name.endsWith("windowsazure.com") &&
                                !name.includes("core.windows.net") &&
                                name !== "*.blob.storage.azure.net" &&
                                name !== "*.windows.net",
                        ),
                    ),
                ),
            parameters: { vaultIsPrivate: true },
        },
    ],
    spoilt: [
        {
            by: "the list of 2021",
            change: () => behindFirewall(list(without("*.blob.storage.azure.net"))),
            finds: [lacks('"*.blob.storage.azure.net"')],
        },
        {
            by: "two names missing, reported at the rule with most of them",
            change: () =>
                behindFirewall([
                    collection(100, [
                        applicationRule(["www.msftncsi.com"]),
                        applicationRule(
                            without(
                                "*.blob.storage.azure.net",
                                "www.msftncsi.com",
                                "*.login.microsoft.com",
                                "*.microsoft.com",
                            ),
                        ),
                    ]),
                ]),
            finds: [
                lacks(
                    '"*.blob.storage.azure.net", "*.microsoft.com", "*.login.microsoft.com"',
                    "rules ruleCollections[0].rules[1].targetFqdns",
                    "them",
                ),
            ],
        },
        {
            by: "a name on the wrong port",
            change: () =>
                behindFirewall([
                    collection(100, [
                        applicationRule(without("*.blob.storage.azure.net")),
                        applicationRule(["*.blob.storage.azure.net"], {
                            protocols: [{ protocolType: "Https", port: 8443 }],
                        }),
                    ]),
                ]),
            finds: [lacks('"*.blob.storage.azure.net"')],
        },
        {
            by: "a name denied before it is allowed",
            change: () =>
                behindFirewall([
                    collection(90, [applicationRule(["*.azure.net"])], { action: { type: "Deny" } }),
                    ...list(all),
                ]),
            finds: [lacks('"*.blob.storage.azure.net"', "rules ruleCollections[1].rules[0].targetFqdns")],
        },
    ],
    unknown: [
        { of: "rules", path: "ruleCollections[0].rules[0].targetFqdns" },
        { of: "rules", path: "ruleCollections" },
        { of: "routes", path: "routes" },
        { of: "firewall", path: "firewallPolicy.id" },
    ],
    wrongType: {
        of: "rules",
        path: "ruleCollections[0].rules[0].targetFqdns[0]",
        value: 7,
        finds: ["rules ruleCollections[0].rules[0].targetFqdns[0]: found 7, required a text"],
    },
    notApplicable: [noServers([virtualNetwork]), withoutFirewall, foreignFirewall, elsewhere],
});

describeRule(firewallNamesComplete, {
    compliant: behindFirewall(list([...all, "more.example.com"])),
    spoilt: [
        {
            by: "a name missing although another one is not known yet",
            change: () =>
                behindFirewall([
                    collection(100, [applicationRule(without("*.blob.storage.azure.net"))]),
                    collection(200, [
                        applicationRule(["*.azure.net"], { protocols: [{ protocolType: "Http", port: 80 }] }),
                    ]),
                ]),
            finds: [lacks('"*.blob.storage.azure.net"')],
        },
    ],
    unknown: [{ of: "rules", path: "ruleCollections[0].rules[0].protocols[0].port" }],
    wrongType: {
        of: "rules",
        path: "ruleCollections[0].priority",
        value: "first",
        finds: ['rules ruleCollections[0].priority: found "first", required a number'],
    },
    notApplicable: [withoutFirewall],
});
