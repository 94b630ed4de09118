import assert from "node:assert/strict";
import { childrenOf } from "../../../../policies/core/reach/children";
import { type } from "../../../../policies/types";
import { securityGroup } from "../../support/networks";
import type { Written } from "../../support/programs";
import { unknown } from "../../support/programs";
import { named, stackOf } from "./networks";

const rule = (name: string, inputs: object, from: readonly string[] = []): Written => ({
    type: type.securityRule,
    name,
    inputs: { networkSecurityGroupName: "nsg-server", ...inputs },
    from: { networkSecurityGroupName: from },
});
const other = { ...securityGroup([]), name: "other", inputs: { networkSecurityGroupName: "nsg-other" } };

function children(...written: readonly Written[]): readonly string[] {
    const stack = stackOf([securityGroup([]), other, ...written]);
    const { perhaps, sure } = childrenOf(stack, named(stack, "nsg"), type.securityRule, "networkSecurityGroupName");
    return [...sure.map(({ name }) => name), ...perhaps.map(({ name }) => `${name}?`)];
}

describe("children of a resource", () => {
    it("name it, whatever the case, in its resource group", () => {
        assert.deepEqual(
            children(
                rule("a", { networkSecurityGroupName: "NSG-SERVER", resourceGroupName: "RG-backup" }),
                rule("b", { resourceGroupName: "rg-other" }),
                rule("c", { networkSecurityGroupName: "nsg-other" }),
                rule("d", { resourceGroupName: unknown }),
            ),
            ["a", "d"],
        );
    });

    it("are known by what their name comes from, where the name is not known yet", () => {
        const open = { networkSecurityGroupName: unknown };
        assert.deepEqual(children(rule("a", open, ["nsg"]), rule("b", open, ["other"]), rule("c", open)), ["a", "c?"]);
    });
});
