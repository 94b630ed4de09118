import { fqdnRulesNeedDnsProxy } from "../../../../policies/rules/network/fqdnRulesNeedDnsProxy";
import { describeRule } from "../../support/describeRule";
import { applicationRule, collection, firewall, networkRule, virtualNetwork } from "../../support/networks";

const byName = [collection(100, [networkRule([], { destinationFqdns: ["azkms.core.windows.net"] })])];
const proxy = "dnsSettings.enableProxy";
const classic = (additionalProperties: unknown) =>
    firewall([]).map((one) =>
        one.name === "firewall"
            ? {
                  ...one,
                  inputs: {
                      ...one.inputs,
                      firewallPolicy: undefined,
                      additionalProperties,
                      networkRuleCollections: [
                          { priority: 100, rules: [networkRule([], { destinationFqdns: ["azkms.core.windows.net"] })] },
                      ],
                  },
              }
            : one,
    );

describeRule(fqdnRulesNeedDnsProxy, {
    compliant: firewall(byName, { dnsSettings: { enableProxy: true } }),
    alsoCompliant: [
        {
            by: "names in application rules",
            change: () =>
                firewall([collection(100, [applicationRule(["*"]), networkRule(["AzureBackup"])])], {
                    sku: { tier: "Basic" },
                }),
        },
        {
            by: "a firewall without a policy that has a proxy",
            change: () => classic({ "Network.DNS.EnableProxy": "true" }),
        },
        { by: "no rules at all", change: () => firewall([]) },
    ],
    spoilt: [
        {
            by: "no proxy",
            of: "policy",
            set: [["dnsSettings", undefined]],
            finds: [`policy ${proxy}: found nothing, required true, because network rules hold names`],
        },
        {
            by: "the proxy off",
            of: "policy",
            set: [[proxy, false]],
            finds: [`policy ${proxy}: found false, required true, because network rules hold names`],
        },
        {
            by: "the tier that has none",
            of: "policy",
            set: [["sku.tier", "Basic"]],
            finds: [
                'policy sku.tier: found "Basic", required "Standard" or "Premium", because network rules hold names',
            ],
        },
        {
            by: "a firewall without a policy and without a proxy",
            change: () => classic(undefined),
            finds: [
                'firewall additionalProperties: found nothing, required "Network.DNS.EnableProxy": "true", because network rules hold names',
            ],
        },
    ],
    unknown: [
        { of: "policy", path: proxy },
        { of: "policy", path: "sku.tier" },
        { of: "rules", path: "ruleCollections" },
        { of: "rules", path: "ruleCollections[0].rules[0].destinationFqdns" },
    ],
    wrongType: {
        of: "policy",
        path: proxy,
        value: "yes",
        finds: [`policy ${proxy}: found "yes", required true or false`],
    },
    notApplicable: [
        {
            by: "a program without a firewall",
            written: [virtualNetwork],
            reason: "this program makes no firewall and no firewall policy",
        },
    ],
});
