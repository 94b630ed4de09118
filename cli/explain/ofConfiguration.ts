import type { ProblemId } from "../../config/catalogue";
import { catalogueEntry } from "../../config/catalogue";
import type { AdvisoryRule } from "../../model/advisories/rule";
import type { Explanation } from "./explanation";
import { code, list, text } from "./explanation";
import { constraintsPart, proofsPart } from "./shared";

/** Everything known about an error of the configuration. */
export function explainProblem(id: ProblemId): Explanation {
    const { title, explanation, fix, url, constraints } = catalogueEntry(id);
    return {
        id,
        kind: "error of the configuration",
        title,
        parts: [
            ...text("why", explanation),
            ...code("fix", fix),
            ...constraintsPart(constraints),
            ...text("source", url),
            ...proofsPart(id),
        ],
        page: `docs/reference/errors.md#${id.toLowerCase()}`,
    };
}

/** Everything known about a piece of advice, whatever the environment. */
export function explainAdvice({ id, title, policyRules, source, constraints }: AdvisoryRule): Explanation {
    return {
        id,
        kind: "advice about the configuration",
        title,
        parts: [
            ...text(
                "effect",
                "it stops nothing; `npx mabs plan` says whom it concerns, and the line of the stack file that takes it",
            ),
            ...list("policy rules", policyRules),
            ...text("source", source),
            ...constraintsPart(constraints),
            ...proofsPart(id),
        ],
        page: `docs/reference/advisories.md#${id.toLowerCase()}`,
    };
}
