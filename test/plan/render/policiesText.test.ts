import assert from "node:assert/strict";
import { renderPolicies } from "../../../plan/render/policiesText";
import { styleFor } from "../../../plan/render/style";
import { ruleText } from "../../../policies/catalogue";
import type { PackReport, PolicyFinding, RuleReport } from "../../../policies/core/run";
import { ids } from "../../policies/support/fakes";

const lines = (report: Partial<PackReport>, columns = 200): readonly string[] =>
    renderPolicies({ findings: [], exempted: [], remedied: [], rules: [], ...report }, [], columns, styleFor(false));
const finding = (rule: PolicyFinding["rule"], name: string, changes: Partial<PolicyFinding> = {}): PolicyFinding => ({
    urn: `urn:${name}`,
    type: "a:b:C",
    name,
    path: "size",
    found: "2",
    required: "1",
    rule,
    level: "mandatory",
    ...changes,
});
const rule = (id: PolicyFinding["rule"], changes: Partial<RuleReport> = {}): RuleReport => ({
    rule: id,
    level: "mandatory",
    compliant: 0,
    notApplicable: [],
    unknown: [],
    ...changes,
});
const waits = [{ urn: "urn:a", paths: ["size"] }];
const exemption = { rule: "*", resource: "*", reason: "because of it", owner: "me", expires: "2027-01-31" };

describe("what the policies say, as text", () => {
    it("is one line, when all is well", () => {
        assert.deepEqual(lines({ rules: [rule(ids.vault, { compliant: 3 }), rule(ids.types)] }), [
            "2 rules: 1 met, 1 with nothing to look at. npx mabs explain <rule> tells why.",
        ]);
    });

    it("puts the findings of a rule under its title, with each change once", () => {
        const findings = [
            finding(ids.vault, "a"),
            finding(ids.vault, "b", { path: "", found: "nothing" }),
            finding(ids.vault, "c", { fix: "first\nsecond" }),
        ];
        assert.deepEqual(lines({ findings, rules: [rule(ids.vault)] }), [
            `mandatory  ${ids.vault}: ${ruleText(ids.vault).title}`,
            "  a size: found 2, required 1",
            "  b: found nothing, required 1",
            "  c size: found 2, required 1",
            `  ${ruleText(ids.vault).remedy}`,
            "  first",
            "  second",
            "1 rules: 0 met, 1 broken. npx mabs explain <rule> tells why.",
        ]);
    });

    it("tells what stops a deployment before advice", () => {
        const findings = [finding(ids.vault, "a", { level: "advisory" }), finding(ids.types, "a")];
        assert.deepEqual(
            lines({ findings }).filter((line) => /^(mandatory|advisory)/.test(line)),
            [
                `mandatory  ${ids.types}: ${ruleText(ids.types).title}`,
                `advisory  ${ids.vault}: ${ruleText(ids.vault).title}`,
            ],
        );
    });

    it("tells what CrossGuard changes, and who answers for what is exempt", () => {
        const report = {
            remedied: [finding(ids.vault, "a", { level: "remediate" as const })],
            exempted: [{ ...finding(ids.types, "b"), exemption }],
            rules: [rule(ids.vault), rule(ids.types)],
        };
        assert.deepEqual(lines(report), [
            `remediate ${ids.vault} on a size: found 2, required 1; CrossGuard changes it on its way to Azure`,
            `exempt    ${ids.types} on b: me until 2027-01-31: because of it`,
            "2 rules: 0 met, 1 cured, 1 exempt. npx mabs explain <rule> tells why.",
        ]);
    });

    it("counts every rule once, by the worst that it said", () => {
        const counted = (changes: Partial<RuleReport>, report: Partial<PackReport> = {}): string =>
            (lines({ rules: [rule(ids.vault, { compliant: 5, ...changes })], ...report }).at(-1) ?? "").replace(
                /^1 rules: (?:0 met, )?(.*)\. npx.*$/,
                "$1",
            );
        const found = [finding(ids.vault, "a")];
        const exempted = [{ ...finding(ids.vault, "b"), exemption }];
        assert.equal(counted({}), "1 met");
        assert.equal(counted({ compliant: 0, notApplicable: ["because"] }), "1 with nothing to look at");
        assert.equal(counted({}, { exempted }), "1 exempt");
        assert.equal(counted({ unknown: waits }, { exempted }), "1 to be decided after creation");
        assert.equal(counted({ unknown: waits }, { exempted, remedied: found }), "1 cured");
        assert.equal(counted({ unknown: waits }, { exempted, remedied: found, findings: found }), "1 broken");
        assert.equal(counted({ level: "disabled", compliant: 0 }), "1 off");
    });

    it("names what the advice about the configuration says already, and tells everything else", () => {
        const advice = { subject: "mabs:vault.immutability", message: "m", source: "s", constraints: [] };
        const findings = [
            finding("vault-immutable", "a", { level: "advisory" }),
            finding("vault-immutable", "b", { level: "advisory" }),
            finding(ids.vault, "a", { level: "advisory" }),
        ];
        const told = renderPolicies(
            { findings, exempted: [], remedied: [], rules: [rule("vault-immutable"), rule(ids.vault)] },
            [{ id: "MABS-ADV-018", ...advice }],
            200,
            styleFor(false),
        );
        assert.deepEqual(told, [
            `advisory  ${ids.vault}: ${ruleText(ids.vault).title}`,
            "  a size: found 2, required 1",
            `  ${ruleText(ids.vault).remedy}`,
            "Advised above, and so by the pack: vault-immutable (MABS-ADV-018).",
            "2 rules: 0 met, 2 broken. npx mabs explain <rule> tells why.",
        ]);
    });

    it("names what waits for creation, and for what", () => {
        const unknown = [...waits, { urn: "urn:b", paths: ["size", "sku.name"] }];
        assert.deepEqual(lines({ rules: [rule(ids.vault, { unknown }), rule(ids.types, { compliant: 1 })] }), [
            `To be decided after creation: ${ids.vault} (size, sku.name).`,
            "2 rules: 1 met, 1 to be decided after creation. npx mabs explain <rule> tells why.",
        ]);
    });

    it("wraps long lines under their beginnings", () => {
        const long = finding(ids.vault, "a", { required: "one of very many long words that go on and on" });
        const wrapped = lines({ findings: [long] }, 60);
        assert.deepEqual(wrapped.slice(3, 5), [
            "  a size: found 2, required one of very many long words that",
            "  go on and on",
        ]);
    });
});
