import { rulePrioritiesUnique } from "../../../../policies/rules/network/rulePrioritiesUnique";
import { describeRule } from "../../support/describeRule";
import { allow, denyAll, securityGroup } from "../../support/networks";

const path = "securityRules[1].priority";

describeRule(rulePrioritiesUnique, {
    compliant: [securityGroup([allow("A", 100, "*"), allow("B", 101, "*"), denyAll("Inbound"), denyAll("Outbound")])],
    alsoCompliant: [{ by: "no rules", set: [["securityRules", undefined]] }],
    spoilt: [
        {
            by: "a priority twice",
            set: [[path, 100]],
            finds: [`nsg ${path}: found 100, required a priority that A does not have`],
        },
        {
            by: "a priority twice, in other letters",
            set: [
                [path, 100],
                ["securityRules[1].direction", "outbound"],
            ],
            finds: [`nsg ${path}: found 100, required a priority that A does not have`],
        },
    ],
    unknown: [
        { of: "nsg", path },
        { of: "nsg", path: "securityRules" },
        { of: "nsg", path: "securityRules[0].direction" },
    ],
    wrongType: { of: "nsg", path, value: "100", finds: [`nsg ${path}: found "100", required a number`] },
    notApplicable: "applies to every resource of its types",
});
