import { advisoryRules } from "../../model/advisories";
import { constraintLinks } from "./enforcementLink";
import { plain } from "./markdown";

/** The page of the advice about configurations. */
export function renderAdvisoriesPage(): string {
    return [
        "# Advice about the configuration",
        "Generated from `model/advisories/`; do not edit.",
        "A configuration that is valid may still be worth a word. Advice never stops a plan; it says whom it concerns, and the line that takes it. Ids are permanent and never reused.",
        ...advisoryRules.flatMap(({ id, title, policyRules = [], source, constraints }) => [
            `## ${id}`,
            `${plain(title)}.`,
            [
                `Source: ${plain(source)}`,
                ...(policyRules.length === 0
                    ? []
                    : [`Rules: ${policyRules.map((rule) => `[${rule}](policies/${rule}.md)`).join(", ")}`]),
                ...(constraints.length === 0 ? [] : [`Constraints: ${constraintLinks(constraints)}`]),
            ].join(" · "),
        ]),
        "",
    ].join("\n\n");
}
