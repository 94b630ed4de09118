import { findInEach } from "../../core/inputs";
import { childrenOf } from "../../core/reach/children";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { repeated } from "./rulePrioritiesUnique";

export const ownRulePrioritiesUnique = stackRule({
    id: "network-own-rule-priorities-unique",
    notApplicable: (stack) =>
        stack.ofType(type.securityRule).length === 0
            ? "no security rule of this program is a resource of its own"
            : undefined,
    check: (stack) =>
        findInEach(stack.ofType(type.networkSecurityGroup), (group) => {
            const { sure } = childrenOf(stack, group, type.securityRule, "networkSecurityGroupName");
            return repeated(
                sure.map(({ inputs }) => inputs),
                "securityRuleName",
            );
        }),
});
