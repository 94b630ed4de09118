import assert from "node:assert/strict";
import { constraint } from "../../../facts/constraints";
import { ruleIds, ruleText } from "../../../policies/catalogue";
import { grounds, violationMessage } from "../../../policies/core/message";
import { ids } from "../support/fakes";

const finding = { urn: "u", type: "t", name: "it", path: "a.b", found: '"x"', required: '"y"' };

describe("the message of a violation", () => {
    it("says what is found where, what is required, why, on what ground, and the smallest change", () => {
        assert.equal(
            violationMessage(ids.installation, finding),
            [
                "A backup server has at most one Custom Script Extension",
                'found:    a.b is "x"',
                'required: "y"',
                `why:      ${ruleText(ids.installation).why} (P13: ${constraint("P13")?.source}, ${constraint("P13")?.date})`,
                `fix:      ${ruleText(ids.installation).remedy.replaceAll("\n", `\n${" ".repeat(10)}`)}`,
                "more:     npx mabs explain installation-one-custom-script-extension",
            ].join("\n"),
        );
    });

    it("speaks of the resource as a whole without a path", () => {
        assert.equal(
            violationMessage(ids.types, { ...finding, path: "", found: "nothing" }).split("\n")[1],
            "found:    nothing",
        );
    });

    it("has the fix of the finding, where there is one, with its lines under each other", () => {
        assert.match(
            violationMessage(ids.types, { ...finding, fix: "first\nsecond" }),
            /^fix: {6}first\n {10}second\nmore: {5}/m,
        );
    });

    it("rests on constraints, or on a page of the rule's own", () => {
        assert.equal(grounds(ids.types), "Azure/bicep-types-az, generated types, commit 1f896de2, 2026-08-20");
        for (const id of ruleIds) assert.notEqual(grounds(id), "", id);
    });
});
