import assert from "node:assert/strict";
import { valueOf } from "../../../../policies/core/reach/part";
import { readSecurityGroup } from "../../../../policies/core/reach/readSecurityRules";
import { type } from "../../../../policies/types";
import { allow, denyAll, securityGroup } from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { named, stackOf } from "./networks";

function read(rules: unknown, ...more: readonly Written[]): readonly string[] | undefined {
    const stack = stackOf([securityGroup(rules), ...more]);
    const group = valueOf(readSecurityGroup(stack, named(stack, "nsg")));
    return group?.rules.filter(({ at }) => at !== undefined).map((rule) => `${rule.title}${rule.isPlaced ? "" : "?"}`);
}

const own = (inputs: object): Written => ({
    type: type.securityRule,
    name: "own",
    inputs: { networkSecurityGroupName: "nsg-server", ...allow("x", 150, "*"), ...inputs },
});

describe("a security group", () => {
    it("has its own rules and those that are resources, in the order of their priorities", () => {
        assert.deepEqual(read([denyAll("Outbound"), allow("A", 200, "*")], own({ securityRuleName: "Own" })), [
            "Own (priority 150)",
            "A (priority 200)",
            "DenyAllOutbound (priority 4096)",
        ]);
    });

    it("puts rules whose place is not known yet in front, in doubt", () => {
        assert.deepEqual(read([allow("A", 200, "*"), { ...allow("B", 1, "*"), priority: unknown }, unknown]), [
            "B (priority known after creation)?",
            "a rule (priority known after creation)?",
            "A (priority 200)",
        ]);
        assert.deepEqual(read([], own({ networkSecurityGroupName: unknown })), ["own (priority 150)?"]);
    });

    it("is not known while its list is not", () => {
        assert.equal(read(unknown), undefined);
    });

    it("is read once in a stack", () => {
        const stack = stackOf([securityGroup([])]);
        assert.equal(readSecurityGroup(stack, named(stack, "nsg")), readSecurityGroup(stack, named(stack, "nsg")));
    });
});
