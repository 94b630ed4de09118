import assert from "node:assert/strict";
import { ownRulePrioritiesUnique } from "../../../../policies/rules/network/ownRulePrioritiesUnique";
import { type } from "../../../../policies/types";
import { answer, describeRule, lines } from "../../support/describeRule";
import { allow, securityGroup, virtualNetwork } from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";

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
        {
            by: "a priority twice in a group of others",
            change: () => [own("a", 100), own("b", 100)],
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

describe("rule network-own-rule-priorities-unique, of a group whose name is not known yet", () => {
    const later = (name: string, priority: number, from?: Written["from"]): Written => ({
        ...own(name, priority, { networkSecurityGroupName: unknown }),
        ...(from === undefined ? {} : { from }),
    });
    const judged = (...written: readonly Written[]) => lines(answer(ownRulePrioritiesUnique, written));

    it("finds rules of one group by what its name comes from", () => {
        const from = { networkSecurityGroupName: ["nsg"] };
        assert.deepEqual(judged(securityGroup(undefined), later("a", 100, from), later("b", 100, from)), finds);
    });

    it("waits where two rules that may be of one group have the same number, and only there", () => {
        assert.deepEqual(judged(later("a", 100), own("b", 100)), ["unknown: networkSecurityGroupName"]);
        assert.deepEqual(judged(later("a", 100), own("b", 101)), ["compliant"]);
    });
});
