import assert from "node:assert/strict";
import type { OrderedRule } from "../../../../policies/core/reach/decision";
import { decide, matchOf } from "../../../../policies/core/reach/decision";
import { somewhere } from "./arbitraries";

interface TestRule extends OrderedRule {
    readonly match: "yes" | "no" | "maybe";
}

const made = (title: string, access: OrderedRule["access"], match: TestRule["match"], isPlaced = true): TestRule => ({
    title,
    access,
    isPlaced,
    match,
    at: somewhere,
    doubtful: [title],
});

const outcome = (...rules: readonly TestRule[]): string => {
    const { by, doubts, outcome: said } = decide(rules, ({ match }) => match, "Deny");
    return `${said} by ${by?.title ?? "nothing"}${doubts.map(({ title }) => `, doubt ${title}`).join("")}`;
};

describe("a decision by the first rule that speaks", () => {
    it("is that of the first match, or of the end of the list", () => {
        assert.equal(
            outcome(made("a", "Deny", "no"), made("b", "Allow", "yes"), made("c", "Deny", "yes")),
            "Allow by b",
        );
        assert.equal(outcome(made("a", "Allow", "no")), "Deny by nothing");
    });

    it("is in doubt only where a doubtful rule would turn it round", () => {
        assert.equal(outcome(made("a", "Allow", "maybe"), made("b", "Allow", "yes")), "Allow by b");
        assert.equal(outcome(made("a", "Deny", "maybe"), made("b", "Allow", "yes")), "unknown by b, doubt a");
        assert.equal(outcome(made("b", "Allow", "yes"), made("a", "Deny", "maybe")), "Allow by b");
        assert.equal(outcome(made("a", "Allow", "maybe")), "unknown by nothing, doubt a");
        assert.equal(outcome(made("a", "Deny", "maybe")), "Deny by nothing");
    });

    it("is in doubt where a rule that speaks does not say yet what, and asks nothing behind it", () => {
        assert.equal(outcome(made("a", undefined, "yes"), made("b", "Allow", "yes")), "unknown by nothing, doubt a");
    });

    it("does not rest on a rule whose place is not known", () => {
        assert.equal(outcome(made("a", "Deny", "yes", false), made("b", "Allow", "yes")), "unknown by b, doubt a");
        assert.equal(outcome(made("a", "Allow", "yes", false), made("b", "Allow", "yes")), "Allow by b");
    });

    it("takes stray addresses for an allow that may be enough, and for no deny at all", () => {
        assert.deepEqual(
            [
                matchOf("Allow", ["all", "stray"]),
                matchOf("Deny", ["all", "stray"]),
                matchOf(undefined, ["stray"]),
                matchOf("Allow", ["all", "unsure", "none"]),
                matchOf("Deny", ["all"]),
            ],
            ["maybe", "no", "maybe", "no", "yes"],
        );
    });
});
