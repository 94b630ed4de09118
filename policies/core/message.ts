import { constraint } from "../../facts/constraints";
import type { RuleId } from "../catalogue";
import { ruleText } from "../catalogue";
import type { Finding } from "./finding";

/**
 * A violation as people read it: what was found, where, what is required, why, and the smallest change that cures it. Never holds
 * the text of a secret.
 */
export function violationMessage(rule: RuleId, finding: Finding): string {
    const { title, why, remedy } = ruleText(rule);
    return [
        title,
        `found:    ${finding.path === "" ? "" : `${finding.path} is `}${finding.found}`,
        `required: ${finding.required}`,
        `why:      ${why} (${grounds(rule)})`,
        `fix:      ${(finding.fix ?? remedy).replaceAll("\n", `\n${" ".repeat(10)}`)}`,
        `more:     npx mabs explain ${rule}`,
    ].join("\n");
}

/** What a rule rests on: ids of constraints with the page of each, or the rule's own source. */
export function grounds(rule: RuleId): string {
    const { constraints, source } = ruleText(rule);
    const rows = constraints.map((id) => {
        const row = constraint(id);
        return row === undefined ? id : `${id}: ${row.source}, ${row.date}`;
    });
    return [...rows, ...(source === undefined ? [] : [`${source.title}, ${source.date}`])].join("; ");
}
