import assert from "node:assert/strict";
import type { Explanation, Said } from "../../../cli/explain/explanation";
import { explainRule, exemption, isCode, levelsByPreset, looksAt } from "../../../cli/explain/ofRule";
import { readPackConfig } from "../../../policies/core/packConfig";
import type { Rule } from "../../../policies/rule";
import { rules } from "../../../policies/rules";

const rule = (id: string): Rule => {
    const found = rules.find((candidate) => candidate.id === id);
    assert.ok(found, id);
    return found;
};

const said = ({ parts }: Explanation, label: string): Said | undefined =>
    parts.find((part) => part.label === label)?.said;

describe("the explanation of a rule", () => {
    it("holds everything that the catalogue knows, in the order in which a person asks", () => {
        const explanation = explainRule(rule("installation-one-custom-script-extension"));
        assert.deepEqual(
            explanation.parts.map(({ label }) => label),
            [
                "family",
                "severity",
                "level",
                "looks at",
                "why",
                "enforces",
                "fix",
                "adapted",
                "traps",
                "proven by",
                "since",
                "exempt",
            ],
        );
        assert.equal(explanation.title, "A backup server has at most one Custom Script Extension");
        assert.equal(explanation.page, "docs/reference/policies/installation-one-custom-script-extension.md");
        assert.deepEqual(said(explanation, "traps"), {
            kind: "rows",
            rows: [
                ["A1", "Two extensions of one handler on a machine"],
                ["A2", "A handler under another name or version"],
            ],
        });
    });

    it("tells the reason and the source of a rule that no constraint asks for", () => {
        const explanation = explainRule(rule("types-arm-type"));
        assert.match(JSON.stringify(said(explanation, "reason")), /value lists of ARM are open/);
        assert.match(
            JSON.stringify(said(explanation, "source")),
            /2026-08-20, https:\/\/github\.com\/Azure\/bicep-types-az"/,
        );
        assert.equal(said(explanation, "enforces"), undefined);
    });

    it("tells the level of each preset", () => {
        assert.deepEqual(levelsByPreset("vault-cross-region-restore-needs-geo"), [
            ["baseline", "mandatory"],
            ["production", "mandatory"],
            ["audit", "advisory"],
        ]);
    });

    it("tells what the rule looks at", () => {
        assert.deepEqual(looksAt(rule("vault-cross-region-restore-needs-geo")), {
            types: ["azure-native:recoveryservices:Vault"],
            when: "before it is made",
        });
        assert.match(looksAt(rule("types-arm-type")).when, /^every resource of azure-native/);
        assert.match(
            looksAt(rule("installation-one-custom-script-extension")).when,
            /^the resources of the program together/,
        );
    });

    it("tells each parameter with its schema and default, and that a cure exists", () => {
        const made: Rule = {
            id: "vault-cross-region-restore-needs-geo",
            kind: "resource",
            types: [],
            check: () => [],
            cure: (inputs) => inputs,
            parameters: {
                atLeastDays: { type: "integer", minimum: 14, description: "Days that are kept." },
                names: { type: "array", description: "Names." },
            },
            defaults: { atLeastDays: 30 },
        };
        const explanation = explainRule(made);
        assert.deepEqual(said(explanation, "parameters"), {
            kind: "rows",
            rows: [
                ["atLeastDays", 'Days that are kept. {"type":"integer","minimum":14}, default 30'],
                ["names", 'Names. {"type":"array"}, no default'],
            ],
        });
        assert.match(JSON.stringify(said(explanation, "cure")), /the pack makes this change itself/);
    });

    it("shows an exemption that the pack reads once it is filled in", () => {
        const filled = exemption("types-arm-type").replace("<YYYY-MM-DD>", "2027-01-31");
        assert.deepEqual(readPackConfig(JSON.parse(filled)).ok, true);
    });

    it("tells code from sentences", () => {
        for (const remedy of [
            'a: "b"',
            "properties.sku: { name: 1 }",
            "{ a: 1 }",
            "protect: true",
            'new Lock("x")',
            "import { A } from",
        ])
            assert.ok(isCode(remedy), remedy);
        for (const remedy of ["Write the property.", "Move it into the one script, or: elsewhere", "at most one"])
            assert.ok(!isCode(remedy), remedy);
    });
});
