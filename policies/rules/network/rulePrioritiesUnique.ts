import type { Finding } from "../../core/finding";
import type { Inputs } from "../../core/inputs";
import { findInEach } from "../../core/inputs";
import { shownText } from "../../core/reach/shownText";
import { resourceRule } from "../../rule";
import { type } from "../../types";

export const rulePrioritiesUnique = resourceRule({
    id: "network-rule-priorities-unique",
    types: [type.networkSecurityGroup],
    check: ({ inputs }) => repeated(inputs.items("securityRules"), "name"),
});

/** Rules of one group whose priority another rule of their direction has. */
export function repeated(rules: readonly Inputs[], nameInput: string): readonly Finding[] {
    const taken = new Map<string, string>();
    return findInEach(rules, (rule) => {
        const priority = rule.number("priority");
        const key = `${rule.text("direction")?.toLowerCase() ?? ""} ${String(priority)}`;
        const other = taken.get(key);
        const name = shownText(rule, nameInput, rule.owner.name);
        if (priority === undefined) return [];
        if (other === undefined) taken.set(key, name);
        return other === undefined ? [] : [rule.finding("priority", `a priority that ${other} does not have`)];
    });
}
