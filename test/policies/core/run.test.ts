import assert from "node:assert/strict";
import fc from "fast-check";
import { Inputs } from "../../../policies/core/inputs";
import { exemptionFor, type PackReport, runRules, type RunOptions } from "../../../policies/core/run";
import type { Exemption } from "../../../policies/core/settings";
import type { Rule } from "../../../policies/rule";
import { type } from "../../../policies/types";
import { ids, oneThingRule, settings, sizeRule, thing, today } from "../support/fakes";
import { program, secret, unknown, urnOf, type Written } from "../support/programs";

function run(written: readonly Written[], rules: readonly Rule[], options: Partial<RunOptions> = {}): PackReport {
    return runRules(program(written), { rules, settings: settings(), today, ...options });
}
const finding = (name: string, found: string) => ({
    urn: urnOf(thing(name)),
    type: "a:b:Thing",
    name,
    path: "size",
    found,
    required: "1",
    rule: ids.vault,
    level: "mandatory",
});
const exemption: Exemption = { rule: "*", resource: "a", reason: "because of it", owner: "me", expires: today };

describe("a run of the rules", () => {
    it("finds what is wrong, in the order of the rules, then of the resources", () => {
        const written = [thing("b", { size: 3 }), thing("a", { size: 2 }), thing("c")];
        assert.deepEqual(
            run(written, [oneThingRule(), sizeRule()]).findings.map(({ rule, name }) => [rule, name]),
            [
                [ids.installation, "b"],
                [ids.installation, "c"],
                [ids.vault, "a"],
                [ids.vault, "b"],
            ],
        );
        assert.deepEqual(run(written, [sizeRule()]), {
            findings: [finding("a", "2"), finding("b", "3")],
            exempted: [],
            remedied: [],
            rules: [{ rule: ids.vault, level: "mandatory", compliant: 1, notApplicable: [], unknown: [] }],
        });
    });

    it("tells what each rule said of everything, and reasons once", () => {
        const rule = sizeRule({ notApplicable: ({ name }) => (name.startsWith("x") ? "an x" : undefined) });
        const written = [thing("x1"), thing("x2"), thing("a"), thing("b"), thing("c", { size: unknown })];
        assert.deepEqual(run(written, [rule]).rules, [
            {
                rule: ids.vault,
                level: "mandatory",
                compliant: 2,
                notApplicable: ["an x"],
                unknown: [{ urn: urnOf(thing("c")), paths: ["size"] }],
            },
        ]);
        assert.deepEqual(run([], [rule, oneThingRule()]).rules, [
            { rule: ids.vault, level: "mandatory", compliant: 0, notApplicable: [], unknown: [] },
            { rule: ids.installation, level: "mandatory", compliant: 1, notApplicable: [], unknown: [] },
        ]);
    });

    it("does not ask a rule that is off", () => {
        const rule = sizeRule({ check: () => assert.fail("asked") });
        for (const options of [
            { settings: settings({ levels: { vault: "disabled" } }) },
            { native: { [ids.vault]: { level: "disabled" as const } } },
        ])
            assert.deepEqual(run([thing("a")], [rule], options), {
                findings: [],
                exempted: [],
                remedied: [],
                rules: [{ rule: ids.vault, level: "disabled", compliant: 0, notApplicable: [], unknown: [] }],
            });
    });

    it("gives findings the level that holds", () => {
        const advisory = run([thing("a", { size: 2 })], [sizeRule()], {
            native: { [ids.vault]: { level: "advisory" } },
        });
        assert.deepEqual(advisory.findings, [{ ...finding("a", "2"), level: "advisory" }]);
    });

    it("hands a rule its parameters, the day, the exemptions, and who is a server", () => {
        let seen: unknown;
        const rule = sizeRule({
            types: [type.virtualMachine],
            defaults: { a: 1, b: 1 },
            check: (machine, context) => {
                seen = { ...context, isBackupServer: context.isBackupServer(machine) };
                return [];
            },
        });
        run([{ type: type.virtualMachine, name: "mabs1", inputs: {} }], [rule], {
            settings: settings({
                servers: { names: ["mabs*"] },
                exemptions: [exemption],
                parameters: { [ids.vault]: { b: 2 } },
            }),
            native: { [ids.vault]: { parameters: { a: 3 } } },
        });
        assert.deepEqual(seen, {
            parameters: { a: 3, b: 2 },
            today,
            exemptions: [exemption],
            isBackupServer: true,
            secretsAreVisible: true,
        });
    });

    it("looks at every resource of azure-native, where a rule wants that", () => {
        const rule = sizeRule({ types: "azureNative" });
        const sized = (token: string): Written => ({ type: token, name: token, inputs: { size: 1 } });
        const tokens = ["azure-native:a:B", "azure-native:c:D", "random:index/randomPassword:RandomPassword"];
        assert.equal(run(tokens.map(sized), [rule]).rules[0]?.compliant, 2);
    });

    it("says the same whatever the order of the resources", () => {
        const size = fc.constantFrom(1, 2, "1", null, unknown, secret(2));
        const things = fc.uniqueArray(fc.record({ name: fc.constantFrom(..."abcdefgh"), size }), {
            selector: ({ name }) => name,
        });
        fc.assert(
            fc.property(
                things.chain((some) =>
                    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
                ),
                ([some, shuffled]) => {
                    const rules = [sizeRule(), oneThingRule()];
                    const [one, other] = [some, shuffled].map((list) =>
                        run(
                            list.map(({ name, size: value }) => thing(name, { size: value })),
                            rules,
                        ),
                    );
                    assert.deepEqual(one, other);
                },
            ),
        );
    });
});

describe("an exempted finding", () => {
    it("is told by itself, with who answers for it, until the last day", () => {
        const written = [thing("a", { size: 2 }), thing("b", { size: 2 })];
        const given = (expires: string) =>
            run(written, [sizeRule()], { settings: settings({ exemptions: [{ ...exemption, expires }] }) });
        assert.deepEqual(given(today).findings, [finding("b", "2")]);
        assert.deepEqual(given(today).exempted, [{ ...finding("a", "2"), exemption }]);
        assert.deepEqual(given("2026-11-25").exempted, []);
        assert.equal(given("2026-11-25").findings.length, 2);
    });

    it("of a rule about the stack is that of the resource that it names", () => {
        const report = run([thing("a"), thing("b"), thing("c")], [oneThingRule()], {
            settings: settings({ exemptions: [{ ...exemption, rule: "installation-*", resource: "b" }] }),
        });
        assert.deepEqual(
            [report.findings, report.exempted].map((some) => some.map(({ name }) => name)),
            [["c"], ["b"]],
        );
    });

    it("has the first exemption that holds", () => {
        const resource = { ...finding("a", "2") };
        const ended = { ...exemption, expires: "2020-01-01" };
        const second = { ...exemption, owner: "you" };
        assert.equal(exemptionFor(resource, [ended, exemption, second], today), exemption);
        assert.equal(exemptionFor(resource, [ended], today), undefined);
        assert.equal(exemptionFor({ ...resource, name: "b", urn: "" }, [exemption], today), undefined);
    });
});

describe("a rule at level remediate", () => {
    const cures = sizeRule({ cure: (inputs) => (inputs["size"] === 2 ? { ...inputs, size: 1 } : undefined) });
    const native = { [ids.vault]: { level: "remediate" as const } };

    it("tells by themselves the findings that its cure puts right, and stops at the others", () => {
        const report = run([thing("a", { size: 2 }), thing("b", { size: 3 })], [cures], { native });
        assert.deepEqual(report.remedied, [{ ...finding("a", "2"), level: "remediate" }]);
        assert.deepEqual(report.findings, [finding("b", "3")]);
    });

    it("puts nothing right at another level, where it is exempt, or without a cure", () => {
        const written = [thing("a", { size: 2 })];
        for (const level of ["advisory", "mandatory"] as const)
            assert.deepEqual(run(written, [cures], { native: { [ids.vault]: { level } } }).remedied, []);
        const exempted = run(written, [cures], { native, settings: settings({ exemptions: [exemption] }) });
        assert.deepEqual([exempted.remedied.length, exempted.exempted.length], [0, 1]);
        assert.deepEqual(run(written, [sizeRule()], { native }).findings, [finding("a", "2")]);
    });

    it("gives its cure a copy of the inputs, as they are sent, and the type", () => {
        const written = [thing("a", { size: 2, deep: { secret: secret("hunter2"), later: unknown } })];
        const spoils = sizeRule({
            cure: (inputs, _context, token) => {
                assert.equal(token, "a:b:Thing");
                assert.deepEqual(inputs, written[0]?.inputs);
                (inputs["deep"] as Record<string, unknown>)["later"] = "spoilt";
                return { ...inputs, size: 1 };
            },
        });
        assert.equal(run(written, [spoils], { native }).remedied.length, 1);
        assert.deepEqual((written[0]?.inputs["deep"] as Record<string, unknown>)["later"], unknown);
    });

    it("leaves to its check what its cure cannot read", () => {
        const reads = sizeRule({
            cure: (inputs) => {
                const size = new Inputs({ urn: "", type: "", name: "" }, inputs).number("size");
                return size === 1 ? undefined : { ...inputs, size: 1 };
            },
        });
        const written = [thing("a", { size: "x" }), thing("b", { size: unknown }), thing("c", { size: 2 })];
        const { findings, remedied } = run(written, [reads], { native });
        assert.deepEqual(findings, [{ ...finding("a", '"x"'), required: "a number" }]);
        assert.deepEqual(remedied, [{ ...finding("c", "2"), level: "remediate" }]);
    });

    it("counts as cured what is right as far as it is known, and not what stays wrong", () => {
        const half = (after: unknown) => sizeRule({ cure: (inputs) => ({ ...inputs, size: after }) });
        const remedied = (after: unknown): number =>
            run([thing("a", { size: 2 })], [half(after)], { native }).remedied.length;
        assert.deepEqual([remedied(1), remedied(unknown), remedied(3), remedied("1")], [1, 1, 0, 0]);
    });
});
