import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { Inputs } from "../../core/inputs";
import { childrenOf } from "../../core/reach/children";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";

export const fqdnRulesNeedDnsProxy = stackRule({
    id: "network-fqdn-rules-need-dns-proxy",
    notApplicable: (stack) =>
        stack.ofType(type.firewall, type.firewallPolicy).length === 0
            ? "this program makes no firewall and no firewall policy"
            : undefined,
    check: (stack) => [
        ...findInEach(stack.ofType(type.firewallPolicy), (policy) => judgePolicy(stack, policy)),
        ...findInEach(stack.ofType(type.firewall), judgeClassic),
    ],
});

function judgePolicy(stack: Stack, policy: StackResource): readonly Finding[] {
    const { sure } = childrenOf(stack, policy, type.ruleCollectionGroup, "firewallPolicyName");
    const groups = sure.map(({ inputs }) => inputs.items("ruleCollections"));
    if (!findsName(groups.flat())) return [];
    const { inputs } = policy;
    const isBasic = inputs.text("sku.tier")?.toLowerCase() === "basic";
    return [
        ...(isBasic ? [inputs.finding("sku.tier", '"Standard" or "Premium", because network rules hold names')] : []),
        ...(inputs.flag("dnsSettings.enableProxy") === true
            ? []
            : [inputs.finding("dnsSettings.enableProxy", "true, because network rules hold names")]),
    ];
}

const classicProxy = "Network.DNS.EnableProxy";

/** A firewall without a policy has this setting among its further properties. */
function judgeClassic({ inputs }: StackResource): readonly Finding[] {
    if (!findsName(inputs.items("networkRuleCollections"))) return [];
    const setting = inputs.object("additionalProperties")?.property(classicProxy)?.text("");
    return setting?.toLowerCase() === "true"
        ? []
        : [inputs.finding("additionalProperties", `"${classicProxy}": "true", because network rules hold names`)];
}

function findsName(collections: readonly Inputs[]): boolean {
    return collections.some((collection) =>
        collection.items("rules").some((rule) => rule.items("destinationFqdns").length > 0),
    );
}
