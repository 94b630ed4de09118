import assert from "node:assert/strict";
import { ruleText } from "../../../policies/catalogue";
import { readPackConfig } from "../../../policies/core/packConfig";
import { rules } from "../../../policies/rules";
import { renderPoliciesPage, renderRulePage } from "../../../scripts/reference/policyPages";
import { read } from "../../repo/files";

/** Configurations that a page shows, places filled in. */
function configurations(page: string): readonly unknown[] {
    return [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = ""]) =>
        JSON.parse(text.replaceAll("<YYYY-MM-DD>", "2027-01-31")),
    );
}

const problems = (page: string): readonly unknown[] =>
    configurations(page).flatMap((document) => {
        const config = readPackConfig(document);
        return config.ok ? [] : config.problems;
    });

describe("configurations of the policies, wherever a page shows one", () => {
    it("are read by the pack in the guide and in the overview", () => {
        const guide = read("docs/guides/policies.md");
        assert.ok(configurations(guide).length >= 3);
        assert.deepEqual(problems(guide), []);
        assert.deepEqual(problems(renderPoliciesPage(rules)), []);
    });

    it("are read by the pack on the page of each rule, where parameters have their defaults", () => {
        for (const rule of rules) {
            const page = renderRulePage(rule);
            const shown = 1 + Number(rule.parameters !== undefined) + Number(ruleText(rule.id).level === "disabled");
            assert.equal(configurations(page).length, shown, rule.id);
            assert.deepEqual(problems(page), [], rule.id);
        }
    });
});
