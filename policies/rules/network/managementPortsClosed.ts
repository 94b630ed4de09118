import type { Finding } from "../../core/finding";
import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import { readSecurityRule } from "../../core/reach/readSecurityRules";
import type { SecurityRule } from "../../core/reach/securityRules";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { isForManagement, isOpen } from "./openSources";
import { ruleInputs } from "./ruleInputs";

export const managementPortsClosed = resourceRule({
    id: "network-management-ports-closed",
    types: [type.networkSecurityGroup, type.securityRule],
    check: (resource) => findInEach(ruleInputs(resource), (inputs) => judge(readSecurityRule(inputs, "name"))),
});

function judge(rule: SecurityRule): readonly Finding[] {
    const answers = [isOpen(rule), isForManagement(rule)];
    if (answers.includes("no")) return [];
    if (answers.includes("maybe")) throw new UnknownUntilCreated(rule.doubtful);
    return rule.at === undefined
        ? []
        : [
              rule.at.inputs.finding(
                  sourceOf(rule),
                  "prefixes of administrators, or no rule at all: a bastion needs none",
              ),
          ];
}

/** The property that lets everybody in. */
export function sourceOf({ at }: SecurityRule): string {
    return at?.inputs.has("sourceAddressPrefix") === true ? "sourceAddressPrefix" : "sourceAddressPrefixes";
}
