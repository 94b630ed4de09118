import type { input } from "@pulumi/azure-native/types";
import type { ApplicationRuleModel, NetworkRuleModel, RuleCollectionModel } from "../model/types/network";

/** A collection of allowing rules as the rule collection group takes it. */
export function ruleCollectionArgs(
    collection: RuleCollectionModel,
): input.network.FirewallPolicyFilterRuleCollectionArgs {
    return {
        ruleCollectionType: "FirewallPolicyFilterRuleCollection",
        name: collection.name,
        priority: collection.priority,
        action: { type: "Allow" },
        rules: collection.rules.map((rule) =>
            rule.kind === "application" ? applicationRuleArgs(rule) : networkRuleArgs(rule),
        ),
    };
}

function applicationRuleArgs(rule: ApplicationRuleModel): input.network.ApplicationRuleArgs {
    return {
        ruleType: "ApplicationRule",
        name: rule.name,
        description: rule.description,
        sourceAddresses: [...rule.sources],
        ...(rule.fqdns.length === 0 ? {} : { targetFqdns: [...rule.fqdns] }),
        ...(rule.fqdnTags.length === 0 ? {} : { fqdnTags: [...rule.fqdnTags] }),
        protocols: rule.protocols.map(({ type, port }) => ({ protocolType: type, port })),
        terminateTLS: false,
    };
}

function networkRuleArgs(rule: NetworkRuleModel): input.network.NetworkRuleArgs {
    return {
        ruleType: "NetworkRule",
        name: rule.name,
        description: rule.description,
        sourceAddresses: [...rule.sources],
        destinationAddresses: [...rule.destinations],
        ipProtocols: [...rule.protocols],
        destinationPorts: [...rule.destinationPorts],
    };
}
