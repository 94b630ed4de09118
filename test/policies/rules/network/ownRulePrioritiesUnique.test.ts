import { ownRulePrioritiesUnique } from "../../../../policies/rules/network/ownRulePrioritiesUnique";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { allow, securityGroup, virtualNetwork } from "../../support/networks";
import type { Written } from "../../support/programs";

const own = (name: string, priority: number, rest: object = {}): Written => ({
    type: type.securityRule,
    name,
    inputs: {
        resourceGroupName: "rg-backup",
        networkSecurityGroupName: "nsg-server",
        securityRuleName: name,
        ...allow(name, priority, "*"),
        ...rest,
    },
});
const finds = ["b priority: found 100, required a priority that a does not have"];

describeRule(ownRulePrioritiesUnique, {
    compliant: [securityGroup(undefined), own("a", 100), own("b", 101)],
    alsoCompliant: [
        {
            by: "the same number in another direction",
            of: "b",
            set: [
                ["priority", 100],
                ["direction", "Inbound"],
            ],
        },
        {
            by: "the same number in another group",
            of: "b",
            set: [
                ["priority", 100],
                ["networkSecurityGroupName", "nsg-other"],
            ],
        },
        {
            by: "the same number in another resource group",
            of: "b",
            set: [
                ["priority", 100],
                ["resourceGroupName", "rg-other"],
            ],
        },
    ],
    spoilt: [
        { by: "a priority twice", of: "b", set: [["priority", 100]], finds },
        {
            by: "a priority twice, the group named in other letters",
            of: "b",
            set: [
                ["priority", 100],
                ["networkSecurityGroupName", "NSG-SERVER"],
            ],
            finds,
        },
    ],
    unknown: [
        { of: "b", path: "priority" },
        { of: "a", path: "direction" },
    ],
    wrongType: { of: "b", path: "priority", value: "100", finds: ['b priority: found "100", required a number'] },
    notApplicable: [
        {
            by: "a program without rules of their own",
            written: [virtualNetwork, securityGroup([])],
            reason: "no security rule of this program is a resource of its own",
        },
    ],
});
