import { type } from "../../types";
import type { Inputs } from "../inputs";
import type { StackResource } from "../resource";
import type { Stack } from "../stack";
import { childrenOf } from "./children";
import type { FirewallRule, FirewallRules } from "./firewallRules";
import { RuleReader } from "./entries";
import type { Part } from "./part";
import { here, holder, readPart, reference, then } from "./part";
import { readApplicationRule, readNetworkRule, type RuleContext } from "./readFirewallRule";
import { remembered } from "./remembered";

/** A firewall of this program with its rules, in the order in which it asks them. */
export interface Firewall {
    readonly resource: StackResource;
    readonly rules: FirewallRules;
    /** Where a rule would be added. */
    readonly rulesAt: { readonly inputs: Inputs; readonly path: string };
}

/** Rules of one collection, with what their place depends on. */
interface Collection {
    /** Level of the policy (a base policy goes first), priority of the group, priority of the collection. */
    readonly place: readonly (number | undefined)[];
    readonly rules: readonly FirewallRule[];
}

/** A firewall whose rules stand in a policy, or in the firewall itself. */
export const readFirewall = remembered((stack: Stack, firewall: StackResource): Part<Firewall> => {
    const policy = reference(stack, holder(firewall), "firewallPolicy.id", policyReference);
    if (policy.kind === "absent") return readPart(() => here(classicFirewall(stack, firewall)));
    return then(policy, (resource) => readPart(() => policyFirewall(stack, firewall, resource)));
});

const policyReference = { type: type.firewallPolicy, noun: "the firewall policy" } as const;

function classicFirewall(stack: Stack, firewall: StackResource): Firewall {
    const { inputs } = firewall;
    const read = (list: string, protocols: string): readonly Collection[] =>
        inputs.items(list).map((collection) => ({
            place: [0, 0, priorityOf(collection)],
            rules: rulesOf({ stack, from: firewall, collection, protocols }),
        }));
    return {
        resource: firewall,
        rules: arranged([
            ...read("networkRuleCollections", "protocols"),
            ...read("applicationRuleCollections", "protocols"),
        ]),
        rulesAt: { inputs, path: "applicationRuleCollections" },
    };
}

function policyFirewall(stack: Stack, firewall: StackResource, policy: StackResource): Part<Firewall> {
    const levels: StackResource[] = [policy];
    for (let base = basePolicy(stack, policy); base.kind !== "absent"; base = basePolicy(stack, base.value)) {
        if (base.kind !== "here") return base;
        // A policy that is its own base would go on for ever; Azure refuses it.
        if (levels.includes(base.value)) break;
        levels.unshift(base.value);
    }
    const groups = levels.flatMap((owner, level) => groupsOf(stack, owner).map((group) => ({ group, level })));
    const own = groups.findLast(({ level }) => level === levels.length - 1)?.group;
    return here({
        resource: firewall,
        rules: arranged(groups.flatMap(({ group, level }) => collectionsOf(stack, group, level))),
        rulesAt:
            own === undefined ? { inputs: policy.inputs, path: "" } : { inputs: own.inputs, path: "ruleCollections" },
    });
}

function basePolicy(stack: Stack, policy: StackResource): Part<StackResource> {
    return reference(stack, holder(policy), "basePolicy.id", policyReference);
}

function groupsOf(stack: Stack, policy: StackResource): readonly StackResource[] {
    const { perhaps, sure } = childrenOf(stack, policy, type.ruleCollectionGroup, "firewallPolicyName");
    return [...sure, ...perhaps];
}

function collectionsOf(stack: Stack, group: StackResource, level: number): readonly Collection[] {
    return group.inputs
        .items("ruleCollections")
        .filter((collection) => collection.isUnknown("") || isFilter(collection))
        .map((collection) => ({
            place: [level, priorityOf(group.inputs), priorityOf(collection)],
            rules: rulesOf({ stack, from: group, collection, protocols: "ipProtocols" }),
        }));
}

/** Collections of the other kind translate addresses of calls that come in. */
function isFilter(collection: Inputs): boolean {
    const kind = new RuleReader(collection).word("ruleCollectionType");
    return kind === undefined || kind === "firewallpolicyfilterrulecollection";
}

function priorityOf(inputs: Inputs): number | undefined {
    return inputs.isUnknown("") ? undefined : new RuleReader(inputs).number("priority");
}

function rulesOf(context: RuleContext): readonly FirewallRule[] {
    const { collection } = context;
    if (collection.isUnknown("") || collection.isUnknown("rules")) return [readNetworkRule(context, collection)];
    return collection.items("rules").flatMap((rule) => {
        const kind = rule.isUnknown("") ? undefined : new RuleReader(rule).word("ruleType");
        if (kind === "natrule") return [];
        const isApplication =
            kind === undefined ? collection.path.startsWith("applicationRuleCollections") : kind === "applicationrule";
        return [isApplication ? readApplicationRule(context, rule) : readNetworkRule(context, rule)];
    });
}

/** By place; a collection whose place is not known goes first, in doubt. */
function arranged(collections: readonly Collection[]): FirewallRules {
    const sorted = [...collections].sort((a, b) => compare(a.place, b.place));
    const rules = sorted.flatMap(({ place, rules: own }) =>
        place.includes(undefined) ? own.map((rule) => ({ ...rule, isPlaced: false })) : own,
    );
    return {
        network: rules.filter((rule) => rule.kind === "network"),
        application: rules.filter((rule) => rule.kind === "application"),
    };
}

function compare(one: Collection["place"], other: Collection["place"]): number {
    for (const [index, first] of one.entries()) {
        const difference = (first ?? -1) - (other[index] ?? -1);
        if (difference !== 0) return difference;
    }
    return 0;
}
