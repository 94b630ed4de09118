import type { Inputs } from "../inputs";
import type { StackResource } from "../resource";
import type { Stack } from "../stack";
import { type } from "../../types";
import { childrenOf } from "./children";
import { RuleReader } from "./entries";
import type { Part } from "./part";
import { here, readPart } from "./part";
import { remembered } from "./remembered";
import type { SecurityRule } from "./securityRules";
import { inOrder, securityRuleTitle } from "./securityRules";
import { shownText } from "./shownText";

/** A security group with all its rules, in the order in which Azure asks them. */
export interface SecurityGroup {
    readonly resource: StackResource;
    readonly rules: readonly SecurityRule[];
}

/** A group with the rules inside it, and those that are resources of their own. */
export const readSecurityGroup = remembered((stack: Stack, group: StackResource): Part<SecurityGroup> =>
    readPart(() => here({ resource: group, rules: inOrder(securityRulesOf(stack, group)) })),
);

function securityRulesOf(stack: Stack, group: StackResource): readonly SecurityRule[] {
    const own = childrenOf(stack, group, type.securityRule, "networkSecurityGroupName");
    return [
        ...group.inputs.items("securityRules").map((rule) => readSecurityRule(rule, "name")),
        ...own.sure.map((rule) => readOwnRule(rule)),
        // One that may belong elsewhere can decide here: its place is in doubt.
        ...own.perhaps.map((rule) => ({
            ...readOwnRule(rule),
            isPlaced: false,
            doubtful: ["networkSecurityGroupName"],
        })),
    ];
}

/** A rule that is a resource of its own. */
function readOwnRule({ inputs, name }: StackResource): SecurityRule {
    return readSecurityRule(inputs, "securityRuleName", name);
}

/** A rule inside a group, or of its own. */
export function readSecurityRule(inputs: Inputs, nameInput: string, nameOtherwise = "a rule"): SecurityRule {
    if (inputs.isUnknown("")) return unknownRule(inputs);
    const reader = new RuleReader(inputs);
    const name = shownText(inputs, nameInput, nameOtherwise);
    const priority = reader.number("priority");
    const direction = reader.word("direction");
    const access = reader.word("access");
    const rule = {
        name,
        title: securityRuleTitle(name, inputs.instead("priority") ?? priority),
        priority,
        direction: direction === "inbound" ? "Inbound" : direction === "outbound" ? "Outbound" : undefined,
        access: access === "allow" ? "Allow" : access === "deny" ? "Deny" : undefined,
        protocol: reader.word("protocol"),
        sources: [
            ...reader.ends("sourceAddressPrefix", "sourceAddressPrefixes"),
            ...reader.applicationGroups("sourceApplicationSecurityGroups"),
        ],
        destinations: [
            ...reader.ends("destinationAddressPrefix", "destinationAddressPrefixes"),
            ...reader.applicationGroups("destinationApplicationSecurityGroups"),
        ],
        sourcePorts: reader.ports("sourcePortRange", "sourcePortRanges"),
        destinationPorts: reader.ports("destinationPortRange", "destinationPortRanges"),
        isPlaced: priority !== undefined,
        at: { inputs, path: "" },
    } as const;
    return { ...rule, doubtful: reader.doubtful };
}

function unknownRule(inputs: Inputs): SecurityRule {
    return {
        name: "a rule",
        title: securityRuleTitle("a rule", undefined),
        priority: undefined,
        direction: undefined,
        access: undefined,
        protocol: undefined,
        sources: [{ kind: "unknown", path: inputs.path }],
        destinations: [{ kind: "unknown", path: inputs.path }],
        sourcePorts: ["unknown"],
        destinationPorts: ["unknown"],
        isPlaced: false,
        at: { inputs, path: "" },
        doubtful: [inputs.path],
    };
}
