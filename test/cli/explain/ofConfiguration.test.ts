import assert from "node:assert/strict";
import { explainAdvice, explainProblem } from "../../../cli/explain/ofConfiguration";
import { advisoryRules } from "../../../model/advisories";

describe("the explanation of what a configuration is told", () => {
    it("tells of an error why, what is right, which constraint asks for it, and which test proves it", () => {
        const { parts, ...head } = explainProblem("MABS-CFG-201");
        assert.deepEqual(head, {
            id: "MABS-CFG-201",
            kind: "error of the configuration",
            title: "Cross-region restore without geo-redundancy",
            page: "docs/reference/errors.md#mabs-cfg-201",
        });
        assert.deepEqual(
            parts.map(({ label }) => label),
            ["why", "fix", "enforces", "source", "proven by"],
        );
        assert.equal(parts.find(({ label }) => label === "fix")?.said.kind, "code");
    });

    it("tells of advice that it stops nothing, and what it rests on", () => {
        const [first] = advisoryRules;
        assert.ok(first);
        const { parts, title, page } = explainAdvice(first);
        assert.equal(title, "The size is of a series with a date of retirement");
        assert.equal(page, "docs/reference/advisories.md#mabs-adv-001");
        assert.deepEqual(
            parts.map(({ label }) => label),
            ["effect", "policy rules", "source", "enforces", "proven by"],
        );
        assert.match(JSON.stringify(parts[0]), /it stops nothing/);
    });
});
