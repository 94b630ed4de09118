import assert from "node:assert/strict";
import { answerResource, answerStack, looksAt } from "../../../policies/core/answer";
import { findInEach, UnknownUntilCreated } from "../../../policies/core/inputs";
import { type } from "../../../policies/types";
import { context, oneThingRule, sizeRule, stack, thing } from "../support/fakes";
import { resource, unknown, type Written } from "../support/programs";

const answer = (inputs: Readonly<Record<string, unknown>>, rule = sizeRule()) =>
    answerResource(rule, resource(thing("it", inputs)), context());
const urn = "urn:pulumi:test::program::a:b:Thing::it";
const finding = { urn, type: "a:b:Thing", name: "it", path: "size", required: "1" };

describe("a rule about resources", () => {
    it("looks at its types, or at everything of azure-native", () => {
        assert.ok(looksAt(sizeRule(), "a:b:Thing"));
        assert.ok(!looksAt(sizeRule(), "a:b:thing"));
        const all = sizeRule({ types: "azureNative" });
        assert.ok(looksAt(all, "azure-native:network:Subnet"));
        assert.ok(looksAt(all, "azure-native_network_v20240101:network:Subnet"), "a package of one API version");
        for (const token of ["pulumi:providers:azure-native", "azure:network:Subnet", "azure-nativex:a:B", ""])
            assert.ok(!looksAt(all, token));
    });

    it("answers in one of four ways", () => {
        assert.deepEqual(answer({ size: 1 }), { kind: "compliant" });
        assert.deepEqual(answer({ size: 2 }), { kind: "violation", findings: [{ ...finding, found: "2" }] });
        assert.deepEqual(answer({ size: unknown }), { kind: "unknown", paths: ["size"] });
        assert.deepEqual(answer({ size: 2 }, sizeRule({ notApplicable: () => "because" })), {
            kind: "notApplicable",
            reason: "because",
        });
    });

    it("finds a value of the wrong type, also where it asks whether it applies", () => {
        const wrong = { kind: "violation", findings: [{ ...finding, found: '"1"', required: "a number" }] };
        assert.deepEqual(answer({ size: "1" }), wrong);
        const asking = sizeRule({ notApplicable: ({ inputs }) => (inputs.number("size") === 9 ? "nine" : undefined) });
        assert.deepEqual(answer({ size: "1" }, asking), wrong);
        assert.deepEqual(answer({ size: unknown }, asking), { kind: "unknown", paths: ["size"] });
    });

    it("finds what is wrong although something else is not known", () => {
        const both = sizeRule({
            check: ({ inputs }) =>
                findInEach(["a", "b"], (path) => (inputs.number(path) === 1 ? [] : [inputs.finding(path, "1")])),
        });
        assert.deepEqual(answer({ a: unknown, b: 2 }, both), {
            kind: "violation",
            findings: [{ ...finding, path: "b", found: "2" }],
        });
        assert.deepEqual(answer({ a: 1, b: unknown }, both), { kind: "unknown", paths: ["b"] });
    });

    it("keeps what a generator found before it came to something unknown", () => {
        const generator = sizeRule({
            *check({ inputs }) {
                yield inputs.finding("size", "1");
                inputs.text("later");
            },
        });
        assert.deepEqual(answer({ size: 2, later: unknown }, generator), {
            kind: "violation",
            findings: [{ ...finding, found: "2" }],
        });
    });

    it("names what is not known once each, sorted", () => {
        const rule = sizeRule({
            check: () => {
                throw new UnknownUntilCreated(["b", "a", "b"]);
            },
        });
        assert.deepEqual(answer({}, rule), { kind: "unknown", paths: ["a", "b"] });
    });

    it("sorts its findings by resource and path", () => {
        const rule = sizeRule({
            check: ({ inputs }) =>
                [
                    ["2", "b"],
                    ["1", "b"],
                    ["1", "a"],
                ].map(([of, path]) => ({
                    ...inputs.finding(path ?? "", "1"),
                    urn: of ?? "",
                })),
        });
        const answered = answer({}, rule);
        assert.ok(answered.kind === "violation");
        assert.deepEqual(
            answered.findings.map((one) => one.urn + one.path),
            ["1a", "1b", "2b"],
        );
    });

    it("does not hide a mistake of its own", () => {
        const rule = sizeRule({
            check: () => {
                throw new RangeError("mine");
            },
        });
        assert.throws(() => answer({}, rule), /^RangeError: mine$/);
    });
});

describe("a rule about the stack", () => {
    const machine = (name: string, tags: unknown): Written => ({ type: type.virtualMachine, name, inputs: { tags } });
    const asksForServers = oneThingRule({
        notApplicable: (of) => (of.servers.length === 0 ? "no servers" : undefined),
        check: (of) => of.servers.slice(1).map((server) => server.machine.inputs.finding("", "one server")),
    });

    it("answers like one about resources", () => {
        assert.deepEqual(answerStack(oneThingRule(), stack([thing("a")]), context()), { kind: "compliant" });
        const two = answerStack(oneThingRule(), stack([thing("b"), thing("a")]), context());
        assert.ok(two.kind === "violation");
        assert.deepEqual(
            two.findings.map(({ name, found, required }) => [name, found, required]),
            [["b", "an object", "one thing"]],
        );
        assert.deepEqual(answerStack(oneThingRule({ notApplicable: () => "because" }), stack([]), context()), {
            kind: "notApplicable",
            reason: "because",
        });
    });

    it("that asks for servers waits while a machine may be one", () => {
        const later = machine("later", { "mabs-role": unknown });
        const server = machine("server", { "mabs-role": "backup-server" });
        const waits = { kind: "unknown", paths: ["tags.mabs-role"] };
        assert.deepEqual(answerStack(asksForServers, stack([later]), context()), waits);
        assert.deepEqual(answerStack(asksForServers, stack([later, server]), context()), waits);
        assert.deepEqual(answerStack(asksForServers, stack([server]), context()), { kind: "compliant" });
        assert.deepEqual(answerStack(asksForServers, stack([machine("other", {})]), context()), {
            kind: "notApplicable",
            reason: "no servers",
        });
    });

    it("that asks for servers finds what is wrong with the known ones, and names all that it waits for", () => {
        const later = machine("later", unknown);
        const known = ["a", "b"].map((name) => machine(name, { "mabs-role": "backup-server" }));
        assert.equal(answerStack(asksForServers, stack([later, ...known]), context()).kind, "violation");
        const asksForMore = oneThingRule({
            check: (of) => findInEach(of.servers, ({ machine: one }) => [one.inputs.text("size")].flatMap(() => [])),
        });
        assert.deepEqual(
            answerStack(
                asksForMore,
                stack([later, { ...known[0]!, inputs: { ...known[0]?.inputs, size: unknown } }]),
                context(),
            ),
            { kind: "unknown", paths: ["size", "tags"] },
        );
    });

    it("that does not ask for servers does not wait for them, whoever asked before", () => {
        const of = stack([machine("later", unknown), thing("a")]);
        assert.equal(answerStack(asksForServers, of, context()).kind, "unknown");
        assert.deepEqual(answerStack(oneThingRule(), of, context()), { kind: "compliant" });
    });
});
