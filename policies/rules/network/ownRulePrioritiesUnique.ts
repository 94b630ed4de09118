import type { Finding } from "../../core/finding";
import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import { childrenOf } from "../../core/reach/children";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { repeated } from "./rulePrioritiesUnique";

const groupName = "networkSecurityGroupName";

export const ownRulePrioritiesUnique = stackRule({
    id: "network-own-rule-priorities-unique",
    notApplicable: (stack) =>
        stack.ofType(type.securityRule).length === 0
            ? "no security rule of this program is a resource of its own"
            : undefined,
    check: (stack) => {
        const rules = new Set(stack.ofType(type.securityRule));
        const own = stack.ofType(type.networkSecurityGroup).map((group) => {
            const { sure } = childrenOf(stack, group, type.securityRule, groupName);
            for (const rule of sure) rules.delete(rule);
            return sure;
        });
        const foreign = [...rules].filter(({ inputs }) => !inputs.isUnknown(groupName));
        const unplaced = [...rules].filter(({ inputs }) => inputs.isUnknown(groupName));
        return findInEach(
            [
                () => findInEach([...own, ...byGroup(foreign)], judge),
                () => findInEach(unplaced, (rule) => waitIfTaken(stack, rule)),
            ],
            (step) => step(),
        );
    },
});

/** Rules of groups that others make. */
function byGroup(rules: readonly StackResource[]): Iterable<readonly StackResource[]> {
    const groups = new Map<string, StackResource[]>();
    for (const rule of rules) {
        const key = `${rule.inputs.knownText("resourceGroupName") ?? ""}/${rule.inputs.text(groupName) ?? ""}`;
        groups.set(key.toLowerCase(), [...(groups.get(key.toLowerCase()) ?? []), rule]);
    }
    return groups.values();
}

function judge(rules: readonly StackResource[]): readonly Finding[] {
    return repeated(
        rules.map(({ inputs }) => inputs),
        "securityRuleName",
    );
}

/** A rule of which nobody can tell the group may be in that of any rule with its number. */
function waitIfTaken(stack: Stack, rule: StackResource): readonly Finding[] {
    const isTaken = stack.ofType(type.securityRule).some((other) => other !== rule && judge([other, rule]).length > 0);
    if (isTaken) throw new UnknownUntilCreated([groupName]);
    return [];
}
