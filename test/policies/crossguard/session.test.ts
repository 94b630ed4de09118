import assert from "node:assert/strict";
import { Session } from "../../../policies/crossguard/session";
import { ids, sizeRule, today } from "../support/fakes";
import { unknown } from "../support/programs";

const urn = "urn:pulumi:prod::program::a:b:Thing::it";
const tags = new Map<string, string>();
const opts = {
    protect: true,
    ignoreChanges: ["tags"],
    aliases: [],
    customTimeouts: { createSeconds: 5400, updateSeconds: 0, deleteSeconds: 0 },
    additionalSecretOutputs: [],
};
const validated = (props: Record<string, unknown>, rest: object = {}) => ({
    urn,
    type: "a:b:Thing",
    name: "it",
    props,
    opts,
    ...rest,
});
const stackResource = (props: Record<string, unknown>, rest: object = {}) => ({
    ...validated(props, rest),
    dependencies: [],
    propertyDependencies: {},
    isType: () => false,
    asType: () => undefined,
});

describe("a session", () => {
    it("has the documented settings until it is told others, for every stack by itself", () => {
        const session = new Session(today);
        assert.equal(session.isConfigured, false);
        session.configure({ environments: { prod: { levels: { vault: "advisory" } } }, reportUnknown: true });
        assert.equal(session.isConfigured, true);
        assert.equal(session.reportsUnknown, true);
        assert.equal(session.settingsFor(urn, tags).level(ids.vault), "advisory");
        assert.equal(session.settingsFor(urn.replace("prod", "dev"), tags).level(ids.vault), "mandatory");
        assert.equal(session.settingsFor(urn, tags), session.settingsFor(urn, tags));
    });

    it("takes the environment from the tags of the stack", () => {
        const session = new Session(today);
        session.configure({ environments: { eu: { levels: { vault: "advisory" } } } });
        assert.equal(session.settingsFor(urn, new Map([["environment", "eu"]])).level(ids.vault), "advisory");
    });

    it("forgets what it worked out before it was told its settings, and before they changed", () => {
        const session = new Session(today);
        assert.equal(session.settingsFor(urn, tags).level(ids.vault), "mandatory");
        session.configure({ levels: { vault: "advisory" } });
        assert.equal(session.settingsFor(urn, tags).level(ids.vault), "advisory");
        session.configure({});
        assert.equal(session.settingsFor(urn, tags).level(ids.vault), "mandatory");
    });

    it("tells what is wrong with its settings once, again after they changed, and keeps to the documented ones", () => {
        const session = new Session(today);
        session.configure({ preset: "strict", levels: { vault: "advisory" } });
        assert.deepEqual(
            session.takeProblems().map(({ path }) => path),
            ["pack-settings.preset"],
        );
        session.configure({ preset: "strict", levels: { vault: "advisory" } });
        assert.deepEqual(session.takeProblems(), []);
        assert.equal(session.settingsFor(urn, tags).level(ids.vault), "mandatory");
        session.configure({ preset: "strict" });
        assert.equal(session.takeProblems().length, 1);
        session.configure({ levels: { vault: "advisory" } });
        assert.deepEqual(session.takeProblems(), []);
        assert.equal(session.settingsFor(urn, tags).level(ids.vault), "advisory");
    });

    it("tells once what is wrong with the parameters that a rule is handed", () => {
        const session = new Session(today);
        const rule = sizeRule();
        assert.deepEqual(session.takeParameterProblems(rule, {}), []);
        assert.deepEqual(session.takeParameterProblems(rule, { largest: 3 }), [
            {
                path: `${ids.vault}.largest`,
                expected: "a key that the pack knows",
                found: '"largest"',
            },
        ]);
        assert.deepEqual(session.takeParameterProblems(rule, { largest: 3 }), []);
        assert.equal(session.takeParameterProblems(rule, { largest: 4 }).length, 1);
    });

    it("shows no text before it has seen which are secrets, and then all that are none", () => {
        const session = new Session(today);
        const props = { a: "hunter2", b: { "x.y": "hunter2" }, c: "shown" };
        assert.equal(session.resource(validated(props)).inputs.described("c"), "[text withheld]");
        assert.equal(session.seesSecretsOf(urn), false);
        assert.equal(session.seesAllSecrets, false);
        session.rememberSecrets(urn, new Set(["a", 'b["x.y"]']));
        assert.equal(session.seesSecretsOf(urn), true);
        assert.equal(session.seesAllSecrets, true);
        const { inputs } = session.resource(validated(props));
        assert.equal(inputs.described("a"), "[secret]");
        assert.equal(inputs.object("b")?.property("x.y")?.described(""), "[secret]");
        assert.equal(inputs.described("c"), '"shown"');
    });

    it("knows the options of a resource, and how long the engine waits if the program says it", () => {
        const session = new Session(today);
        const { inputs: _inputs, ...rest } = session.resource(validated({}));
        assert.deepEqual(rest, {
            urn,
            type: "a:b:Thing",
            name: "it",
            protect: true,
            ignoreChanges: ["tags"],
            createTimeoutSeconds: 5400,
        });
        const customTimeouts = { ...opts.customTimeouts, createSeconds: 0 };
        assert.ok(!("createTimeoutSeconds" in session.resource(validated({}, { opts: { ...opts, customTimeouts } }))));
    });

    it("judges a stack by the inputs that it has seen, not by the outputs", () => {
        const session = new Session(today);
        session.configure({});
        session.rememberSecrets(urn, new Set());
        session.resource(validated({ size: unknown }));
        const settings = session.settingsFor(urn, tags);
        const unseen = urn.replace("::it", "::read");
        const stack = session.stackOf(
            [stackResource({ size: 7, result: "hunter2" }), stackResource({ result: "hunter2" }, { urn: unseen })],
            settings,
        );
        assert.equal(stack.at(urn)?.inputs.isUnknown("size"), true);
        assert.equal(stack.at(urn)?.inputs.has("result"), false);
        assert.equal(stack.at(unseen)?.inputs.described("result"), "[text withheld]", "an output may be a secret");
    });

    it("makes a stack once for all rules about it, and again after a resource was looked at", () => {
        const session = new Session(today);
        const settings = session.settingsFor(urn, tags);
        session.resource(validated({ size: 1 }));
        const first = session.stackOf([stackResource({})], settings);
        assert.equal(session.stackOf([stackResource({})], settings), first);
        session.resource(validated({ size: 2 }));
        const second = session.stackOf([stackResource({})], settings);
        assert.notEqual(second, first);
        assert.equal(second.at(urn)?.inputs.number("size"), 2);
    });

    it("knows what a resource waits for, as a whole and for each input", () => {
        const session = new Session(today);
        const other = stackResource({}, { urn: `${urn}2`, name: "it2" });
        const one = { ...stackResource({}), dependencies: [other], propertyDependencies: { size: [other] } };
        const stack = session.stackOf([one, other], session.settingsFor(urn, tags));
        assert.deepEqual(stack.at(urn)?.dependencies, [other.urn]);
        assert.deepEqual(stack.at(urn)?.inputDependencies, { size: [other.urn] });
    });

    it("knows the parent of a resource", () => {
        const around = stackResource({}, { urn: `${urn}-parent`, name: "around" });
        const session = new Session(today);
        const inner = stackResource({}, { parent: around });
        const stack = session.stackOf([around, inner], session.settingsFor(urn, tags));
        assert.equal(stack.at(urn)?.parent, around.urn);
        assert.equal(stack.at(around.urn)?.parent, undefined);
    });

    it("hands a rule its context", () => {
        const session = new Session(today);
        const settings = session.settingsFor(urn, tags);
        const rule = sizeRule({ defaults: { a: 1, b: 1 } });
        const { isBackupServer, ...rest } = session.context(rule, settings, {
            native: { b: 2 },
            secretsAreVisible: false,
        });
        assert.deepEqual(rest, { parameters: { a: 1, b: 2 }, today, exemptions: [], secretsAreVisible: false });
        assert.equal(isBackupServer(session.resource(validated({}))), false);
    });
});
