import { advisoryRules } from "../../model/advisories";
import type { Advisory } from "../../model/types/environment";
import { stackOf } from "../../policies/core/resource";
import type { PolicyFinding } from "../../policies/core/run";

/**
 * Id of the advice about the configuration that says what a finding says, so that a reader is told once: by the advice, which names the line of the
 * stack file. Undefined for whatever stops a deployment, and for a server that the advice does not name.
 */
export function toldAsAdvice(finding: PolicyFinding, advisories: readonly Advisory[]): string | undefined {
    if (finding.level !== "advisory") return undefined;
    return advisories.find(({ id, subject }) => policyRulesOf(id).includes(finding.rule) && concerns(subject, finding))
        ?.id;
}

function policyRulesOf(advisoryId: string): readonly string[] {
    return advisoryRules.find(({ id }) => id === advisoryId)?.policyRules ?? [];
}

/** A subject is a path of the configuration, or the names of servers, with which the names of their machines and disks begin. */
function concerns(subject: string, { urn, name }: PolicyFinding): boolean {
    if (subject.startsWith("mabs:")) return true;
    return subject.split(", ").some((server) => name.startsWith(`${stackOf(urn)}-${server}-machine-`));
}
