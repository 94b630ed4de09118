import assert from "node:assert/strict";
import type { Policies } from "@pulumi/policy";
import { ruleText } from "../../../policies/catalogue";
import { violationMessage } from "../../../policies/core/message";
import type { PackSettings } from "../../../policies/core/settings";
import { crossGuardPolicies } from "../../../policies/crossguard/pack";
import { Session } from "../../../policies/crossguard/session";
import type { Level, Rule } from "../../../policies/rule";
import { rules } from "../../../policies/rules";
import { CrossGuard, type CrossGuardOptions } from "../support/crossGuard";
import { ids, oneThingRule, sizeRule, thing, today } from "../support/fakes";
import { secret, unknown, urnOf, type Written } from "../support/programs";

type Config = NonNullable<CrossGuardOptions["config"]>;

function pack(packRules: readonly Rule[], config: Config = {}, tags: Record<string, string> = {}): CrossGuard {
    return new CrossGuard(crossGuardPolicies(packRules, new Session(today)), { config, tags });
}
const settings = (given: PackSettings): Config => ({ "pack-settings": given as Record<string, unknown> });
const finding = (name: string, found: string) => ({
    urn: urnOf(thing(name)),
    type: "a:b:Thing",
    name,
    path: "size",
    found,
    required: "1",
});
const said = (name: string, found: string, level: Level = "mandatory") => ({
    policy: ids.vault,
    level,
    message: violationMessage(ids.vault, finding(name, found)),
    urn: urnOf(thing(name)),
});
const wrong = thing("a", { size: 2 });
const twoTypes = sizeRule({ id: ids.types, types: ["azure-native:a:B", "azure-native:d:E"] });

describe("a rule about resources under CrossGuard", () => {
    it("says nothing of what is right, and what is wrong as its message", async () => {
        const guard = pack([sizeRule()]);
        assert.deepEqual((await guard.register(thing("a"))).diagnostics, []);
        assert.deepEqual((await guard.register(wrong)).diagnostics, [said("a", "2")]);
    });

    it("reports each finding by itself", async () => {
        const two = sizeRule({ check: ({ inputs }) => ["b", "a"].map((path) => inputs.finding(path, "1")) });
        assert.deepEqual(
            (await pack([two]).register(wrong)).diagnostics.map(({ message }) => message.split("\n")[1]),
            ["found:    a is nothing", "found:    b is nothing"],
        );
    });

    it("does not apply to other types, and says which it looks at", async () => {
        const other: Written = { type: "x:y:Z", inputs: {} };
        assert.deepEqual((await pack([sizeRule()]).register(other)).notApplicable, { [ids.vault]: "another type" });
        const several = sizeRule({ types: ["a:b:Thing", "c:d:Thing"] });
        assert.deepEqual((await pack([several]).register(other)).notApplicable, {
            [ids.vault]: "the rule looks at other types of resources",
        });
        assert.deepEqual((await pack([several]).register(wrong)).diagnostics, [said("a", "2")]);
        const all = sizeRule({ types: "azureNative" });
        assert.deepEqual((await pack([all]).register(wrong)).diagnostics, []);
        assert.equal(
            (await pack([all]).register({ type: "azure-native:a:B", inputs: { size: 2 } })).diagnostics.length,
            1,
        );
    });

    it("looks at its type under whatever API version the program asks for it", async () => {
        const pinned = (token: string): Written => ({ type: token, inputs: { size: 2 } });
        const rule = sizeRule({ types: ["azure-native:a:B"] });
        const guard = pack([rule, twoTypes]);
        for (const token of ["azure-native:a/v20240101:B", "azure-native_a_v20240101:a:B", "azure-native:a:B"])
            assert.deepEqual(
                (await guard.register(pinned(token))).diagnostics.map(({ message }) => message.split("\n")[1]),
                ["found:    size is 2", "found:    size is 2"],
                token,
            );
        assert.deepEqual((await guard.register(pinned("azure-native:a/v20240101:C"))).diagnostics, []);
        assert.deepEqual((await guard.register(pinned("x:y:Z"))).notApplicable, {
            [ids.vault]: "the rule looks at other types of resources",
            [ids.types]: "the rule looks at other types of resources",
        });
    });

    it("looks at its type under two API versions at once, as CrossGuard may ask", async () => {
        const guard = pack([sizeRule({ types: ["azure-native:a:B"] })]);
        const asked = ["azure-native:a/v20240101:B", "azure-native:a:B"].map((token) =>
            guard.register({ type: token, inputs: { size: 2 } }),
        );
        assert.deepEqual(
            (await Promise.all(asked)).map(({ diagnostics }) => diagnostics.length),
            [1, 1],
        );
    });

    it("looks at its type under every API version also where the policy of the settings is off", async () => {
        const guard = pack([sizeRule({ types: ["azure-native:a:B"] })], { all: "disabled", [ids.vault]: "mandatory" });
        const pinned: Written = { type: "azure-native:a/v20240101:B", inputs: { size: 2 } };
        assert.equal((await guard.register(pinned)).diagnostics.length, 1);
    });

    it("does not apply where it says so itself", async () => {
        const rule = sizeRule({ notApplicable: () => "because" });
        assert.deepEqual(await pack([rule]).register(wrong), {
            inputs: { size: 2 },
            diagnostics: [],
            notApplicable: { [ids.vault]: "because" },
        });
    });

    it("cannot decide on what is not known, and says what", async () => {
        const later = thing("a", { size: unknown });
        const text = "cannot be decided before these are known: size. An update decides.";
        const quiet = await pack([sizeRule()]).register(later);
        assert.deepEqual([quiet.diagnostics, quiet.notApplicable], [[], { [ids.vault]: text }]);
        const { diagnostics } = await pack([sizeRule()], settings({ reportUnknown: true })).register(later);
        assert.deepEqual(diagnostics, [
            { policy: ids.vault, level: "advisory", message: `${ruleText(ids.vault).title}: ${text}` },
        ]);
    });

    it("reports nothing as undecided that it would not report as a violation", async () => {
        const exemption = { resource: "a", reason: "it is somebody else's", owner: "me", expires: today };
        const guard = pack(
            [sizeRule()],
            settings({ reportUnknown: true, exemptions: [{ ...exemption, rule: "vault-*" }] }),
        );
        const text = "cannot be decided before these are known: size. An update decides.";
        const exempt = await guard.register(thing("a", { size: unknown }));
        assert.deepEqual([exempt.diagnostics, exempt.notApplicable], [[], { [ids.vault]: text }]);
        assert.equal((await guard.register(thing("b", { size: unknown }))).diagnostics.length, 1);
    });

    it("has the level of the pack's settings, else CrossGuard's, else its own", async () => {
        const level = async (config: Config, tags?: Record<string, string>): Promise<Level | undefined> =>
            (await pack([sizeRule()], config, tags).register(wrong)).diagnostics[0]?.level;
        assert.equal(await level({}), "mandatory");
        assert.equal(await level({ [ids.vault]: "advisory" }), "advisory");
        assert.equal(await level({ all: "advisory" }), "advisory");
        assert.equal(
            await level({ [ids.vault]: "advisory", ...settings({ levels: { vault: "mandatory" } }) }),
            "mandatory",
        );
        assert.equal(await level(settings({ preset: "audit" })), "advisory");
        assert.equal(await level(settings({ environments: { test: { levels: { vault: "advisory" } } } })), "advisory");
        const eu = settings({ environments: { eu: { preset: "audit" } } });
        assert.equal(await level(eu), "mandatory");
        assert.equal(await level(eu, { environment: "eu" }), "advisory");
    });

    it("is off where either says so", async () => {
        const rule = sizeRule({ check: () => assert.fail("asked") });
        assert.deepEqual((await pack([rule], { [ids.vault]: "disabled" }).register(wrong)).notApplicable, {});
        assert.deepEqual(
            (await pack([rule], settings({ levels: { vault: "disabled" } })).register(wrong)).notApplicable,
            {
                [ids.vault]: "switched off in pack-settings",
            },
        );
        const both = { [ids.vault]: "disabled" as const, ...settings({ levels: { vault: "mandatory" } }) };
        assert.deepEqual((await pack([rule], both).register(wrong)).diagnostics, []);
    });

    it("is silenced by an exemption, until its last day", async () => {
        const found = async (expires: string): Promise<number> => {
            const exemption = { rule: "vault-*", resource: "a", reason: "because of it", owner: "me", expires };
            return (await pack([sizeRule()], settings({ exemptions: [exemption] })).register(wrong)).diagnostics.length;
        };
        assert.deepEqual([await found(today), await found("2026-11-25")], [0, 1]);
    });

    it("has its parameters: defaults, CrossGuard's, the pack's", async () => {
        const seen: unknown[] = [];
        const rule = sizeRule({
            parameters: { a: { type: "number" }, b: { type: "number" }, c: { type: "number" } },
            defaults: { a: 1, b: 1, c: 1 },
            check: (_resource, { parameters }) => {
                seen.push(parameters);
                return [];
            },
        });
        await pack([rule]).register(wrong);
        assert.deepEqual(seen, [{ a: 1, b: 1, c: 1 }]);
    });

    it("tells once that it is handed parameters which it does not have, and stops the deployment", async () => {
        const guard = pack([sizeRule()], { [ids.vault]: { enforcementLevel: "advisory", largest: 3 } });
        const text = `${ids.vault}.largest: found "largest", expected a key that the pack knows`;
        const { diagnostics } = await guard.register(thing("a"));
        assert.deepEqual(
            diagnostics.map(({ message, level }) => [message, level]),
            [[text, "mandatory"]],
        );
        assert.deepEqual((await guard.register(thing("b"))).diagnostics, []);
    });
});

describe("a rule about the stack under CrossGuard", () => {
    it("judges what the program asked for, not what was answered", async () => {
        const rule = oneThingRule({
            check: (stack) => stack.resources.map(({ inputs }) => inputs.finding("size", String(inputs.has("id")))),
        });
        const guard = pack([rule]);
        await guard.register(thing("a", { size: 1 }));
        const { diagnostics } = await guard.end([thing("a", { size: 7, id: "answered" })]);
        assert.equal(diagnostics.length, 1);
        assert.match(diagnostics[0]?.message ?? "", /found: {4}size is 1\nrequired: false\n/);
        assert.equal(diagnostics[0]?.urn, urnOf(thing("a")));
    });

    it("sees the inputs of every type, whichever the other rules look at", async () => {
        const rule = oneThingRule({
            check: (stack) => stack.resources.map(({ inputs }) => inputs.finding("size", "1")),
        });
        const guard = pack([rule, sizeRule({ types: ["other:a:B"] })]);
        await guard.register(thing("a", { size: 1 }));
        assert.match((await guard.end([thing("a", { size: 7 })])).diagnostics[0]?.message ?? "", /size is 1\n/);
    });

    it("says what is wrong, with levels and exemptions like every rule", async () => {
        const end = async (config: Config) =>
            (await pack([oneThingRule()], config).end([thing("a"), thing("b")])).diagnostics;
        const [diagnostic] = await end({});
        assert.equal(diagnostic?.level, "mandatory");
        assert.equal(diagnostic.urn, urnOf(thing("b")));
        assert.equal((await end(settings({ environments: { test: { preset: "audit" } } })))[0]?.level, "mandatory");
        const exemption = { rule: "*", resource: "b", reason: "because of it", owner: "me", expires: today };
        const guard = pack([oneThingRule()], settings({ exemptions: [exemption] }));
        for (const name of ["a", "b"]) await guard.register(thing(name));
        assert.deepEqual((await guard.end([thing("a"), thing("b")])).diagnostics, []);
    });

    it("is off, does not apply or cannot decide like any rule", async () => {
        const guard = pack([oneThingRule()], settings({ levels: { installation: "disabled" } }));
        await guard.register(thing("a"));
        assert.deepEqual((await guard.end([thing("a"), thing("b")])).notApplicable, {
            [ids.installation]: "switched off in pack-settings",
        });
        assert.deepEqual((await pack([oneThingRule({ notApplicable: () => "because" })]).end([])).notApplicable, {
            [ids.installation]: "because",
        });
        const asking = oneThingRule({
            check: (stack) => stack.resources.flatMap(({ inputs }) => inputs.texts("later")) as never,
        });
        const later = pack([asking]);
        await later.register(thing("a", { later: unknown }));
        assert.deepEqual((await later.end([thing("a")])).notApplicable, {
            [ids.installation]: "cannot be decided before these are known: later. An update decides.",
        });
    });

    it("knows whether secrets can be seen", async () => {
        let visible: boolean | undefined;
        const rule = oneThingRule({
            check: (_stack, { secretsAreVisible }) => {
                visible = secretsAreVisible;
                return [];
            },
        });
        for (const [config, expected] of [
            [{}, true],
            [{ all: "advisory" }, false],
        ] as const) {
            const guard = pack([rule], config);
            await guard.register(thing("a"));
            await guard.end([thing("a")]);
            assert.equal(visible, expected);
        }
    });
});

describe("secrets under CrossGuard", () => {
    const tells = sizeRule({
        check: ({ inputs }) => [
            inputs.finding("a", "nothing"),
            ...inputs.items("list").map((item) => item.finding("b.c", "nothing")),
            inputs.property("tags")?.property("x.y")?.finding("", "nothing") ?? inputs.finding("tags", "x.y"),
        ],
    });
    const hidden = thing("it", {
        a: secret("hunter2"),
        list: [{ b: secret({ c: "hunter2" }) }],
        tags: { "x.y": secret("hunter2") },
        plain: "shown",
    });

    it("are never shown: they are remembered from before CrossGuard opened them", async () => {
        const { diagnostics } = await pack([tells]).register(hidden);
        assert.deepEqual(
            diagnostics.map(({ message }) => message.split("\n")[1]),
            ["a", "list[0].b.c", 'tags["x.y"]'].map((path) => `found:    ${path} is [secret]`),
        );
    });

    it("are not shown by rules about the stack either", async () => {
        const rule = oneThingRule({
            check: (stack) => stack.resources.map(({ inputs }) => inputs.finding("a", "nothing")),
        });
        const guard = pack([rule]);
        await guard.register(hidden);
        const { diagnostics } = await guard.end([thing("it", { a: secret("hunter2"), answered: secret("hunter2") })]);
        assert.match(diagnostics[0]?.message ?? "", /a is \[secret\]\n/);
    });

    it("hide every text, where nobody saw which are secrets", async () => {
        for (const config of [{ all: "advisory" }, { all: "mandatory" }] as const) {
            const { diagnostics } = await pack([tells], config).register(hidden);
            assert.deepEqual(
                diagnostics.map(({ message }) => message.split("\n")[1]),
                ["a", "list[0].b.c", 'tags["x.y"]'].map((path) => `found:    ${path} is [text withheld]`),
            );
        }
    });

    it("are those of the update, after a preview in the same process", async () => {
        const rule = sizeRule({ check: ({ inputs }) => [inputs.finding("a", "nothing")] });
        const guard = pack([rule]);
        const found = async (a: unknown): Promise<string | undefined> =>
            (await guard.register(thing("it", { a }))).diagnostics[0]?.message.split("\n")[1];
        assert.equal(await found(secret("hunter2")), "found:    a is [secret]");
        assert.equal(await found("shown"), 'found:    a is "shown"');
        assert.equal(await found(secret("hunter2")), "found:    a is [secret]");
    });
});

describe("a cure under CrossGuard", () => {
    const cures = sizeRule({
        cure: (inputs) => (inputs["size"] === 2 ? { ...inputs, size: 1, added: secret("hunter2") } : undefined),
    });
    const faulty = thing("a", { size: 2, kept: secret("hunter2"), later: unknown });
    const cured = { size: 1, kept: secret("hunter2"), later: unknown, added: secret("hunter2") };
    const asRemedy = { [ids.vault]: "remediate" as const };

    it("changes the inputs, keeps secrets secret and unknown values unknown, and is judged afterwards", async () => {
        const { inputs, diagnostics } = await pack([cures], asRemedy).register(faulty);
        assert.deepEqual(inputs, cured);
        assert.deepEqual(diagnostics, []);
    });

    it("leaves alone what is right, and what it does not cure is a violation", async () => {
        const guard = pack([cures], asRemedy);
        assert.deepEqual((await guard.register(thing("b"))).inputs, { size: 1 });
        const { inputs, diagnostics } = await guard.register(thing("b", { size: 3 }));
        assert.deepEqual([inputs, diagnostics], [{ size: 3 }, [said("b", "3")]]);
    });

    it("leaves to its check what it cannot read, as the one of secret inputs does a profile that is a text", async () => {
        const machine = "azure-native:compute:VirtualMachine";
        const only = rules.filter(({ id }) => id === "credentials-secret-inputs");
        const { inputs, diagnostics } = await pack(only).register({ type: machine, inputs: { osProfile: "x" } });
        assert.deepEqual(inputs, { osProfile: "x" });
        assert.deepEqual(
            diagnostics.map(({ level, message }) => [level, ...message.split("\n").slice(1, 3)]),
            [["mandatory", 'found:    osProfile is "x"', "required: an object"]],
        );
    });

    it("happens at level remediate only, whoever says the level", async () => {
        const size = async (config: Config): Promise<unknown> =>
            (await pack([cures], config).register(faulty)).inputs["size"];
        for (const level of ["advisory", "mandatory", "disabled"] as const) {
            assert.equal(await size({ [ids.vault]: level }), 2);
            assert.equal(await size({ ...asRemedy, ...settings({ levels: { vault: level } }) }), 2);
        }
        assert.equal(await size(asRemedy), 1);
        assert.equal(await size({ ...asRemedy, ...settings({ preset: "audit" }) }), 2);
        assert.equal(await size({ ...asRemedy, ...settings({ preset: "baseline" }) }), 1);
    });

    it("does not happen to a resource that is exempt", async () => {
        const exemption = { rule: ids.vault, resource: "a", reason: "because of it", owner: "me", expires: today };
        const result = await pack([cures], { ...asRemedy, ...settings({ exemptions: [exemption] }) }).register(faulty);
        assert.deepEqual([result.inputs, result.diagnostics], [faulty.inputs, []]);
        const ended = { ...exemption, expires: "2026-11-25" };
        const after = await pack([cures], { ...asRemedy, ...settings({ exemptions: [ended] }) }).register(faulty);
        assert.equal(after.inputs["size"], 1);
    });

    it("does not happen to a resource that is exempt by the type that rules know, whichever API version makes it", async () => {
        const type = "azure-native:a:B";
        const exemption = {
            rule: ids.vault,
            resource: `${type}::*`,
            reason: "because of it",
            owner: "me",
            expires: today,
        };
        const guard = pack([{ ...cures, types: [type] }], { ...asRemedy, ...settings({ exemptions: [exemption] }) });
        const { inputs, diagnostics } = await guard.register({
            type: "azure-native:a/v20240101:B",
            inputs: { size: 2 },
        });
        assert.deepEqual([inputs, diagnostics], [{ size: 2 }, []]);
    });

    it("does not happen while the pack's settings are not read", async () => {
        const config = { ...asRemedy, all: "advisory" as const, ...settings({ levels: { vault: "advisory" } }) };
        const { inputs, diagnostics } = await pack([cures], config).register(faulty);
        assert.equal(inputs["size"], 2);
        assert.deepEqual(diagnostics, [said("a", "2", "advisory")], "the settings hold for what is said");
    });

    it("happens to its own types only, and after that of another rule", async () => {
        const second = sizeRule({
            id: ids.types,
            check: () => [],
            cure: (inputs) => (inputs["size"] === 1 ? { ...inputs, second: true } : undefined),
        });
        const guard = pack([cures, second], { ...asRemedy, [ids.types]: "remediate" });
        assert.deepEqual((await guard.register(faulty)).inputs, { ...cured, second: true });
        assert.deepEqual((await guard.register({ type: "x:y:Z", inputs: { size: 2 } })).inputs, { size: 2 });
    });

    it("makes a secret that is not shown afterwards", async () => {
        const tells = sizeRule({
            check: ({ inputs }) => [inputs.finding("added", "nothing")],
            cure: (inputs) => ({ ...inputs, added: secret("hunter2") }),
        });
        const { diagnostics } = await pack([tells], asRemedy).register(wrong);
        assert.match(diagnostics[0]?.message ?? "", /added is \[secret\]\n/);
    });
});

describe("the settings of the pack under CrossGuard", () => {
    it("are told to be wrong once, all mistakes at once and nothing else, and stop the deployment", async () => {
        const given = { preset: "strict", levels: { vaults: "advisory" } };
        const guard = pack([sizeRule()], { "pack-settings": given });
        const { diagnostics } = await guard.register(thing("a"));
        assert.deepEqual(
            diagnostics.map(({ policy, level, message }) => [policy, level, message]),
            [
                'preset: found "strict", expected one of "baseline", "production", "audit"',
                'levels.vaults: found "vaults", expected a key that the pack knows – did you mean vault?',
            ].map((text) => ["pack-settings", "mandatory", `pack-settings.${text}`]),
        );
        assert.deepEqual((await guard.register(wrong)).diagnostics, [said("a", "2")]);
    });
});

describe("the policies that CrossGuard gets", () => {
    const policies: Policies = crossGuardPolicies(rules, new Session(today));

    it("are the settings of the pack, then the rules in their order", () => {
        assert.deepEqual(
            policies.map(({ name }) => name),
            ["pack-settings", ...rules.map(({ id }) => id)],
        );
    });

    it("say of each rule what its text says", () => {
        for (const rule of rules) {
            const policy = policies.find(({ name }) => name === rule.id);
            const text = ruleText(rule.id);
            assert.equal(policy?.displayName, text.title);
            assert.equal(policy.description, `${text.title}. ${text.why}`);
            assert.equal(policy.enforcementLevel, text.level);
            assert.equal(policy.severity, text.severity);
            assert.equal(policy.remediationSteps, text.remedy);
            assert.deepEqual(policy.tags, ["azure-backup-server", text.family, ...text.constraints]);
            assert.equal(policy.url, text.source?.url);
            assert.equal(
                policy.framework?.reference,
                text.constraints.length > 0 ? text.constraints.join(", ") : undefined,
            );
        }
    });

    it("have a level each, and no rule about the stack cures anything", () => {
        for (const policy of policies) {
            assert.ok(
                ["advisory", "mandatory", "remediate", "disabled"].includes(policy.enforcementLevel ?? ""),
                policy.name,
            );
            const isOfStack = "validateStack" in policy;
            assert.ok(!(isOfStack && policy.enforcementLevel === "remediate"), policy.name);
            if (policy.enforcementLevel === "remediate")
                assert.ok("remediateResource" in policy && policy.remediateResource !== undefined, policy.name);
        }
    });

    it("have a schema for their parameters, each with the default, and without references", () => {
        for (const rule of rules) {
            const schema = policies.find(({ name }) => name === rule.id)?.configSchema;
            assert.deepEqual(Object.keys(schema?.properties ?? {}), Object.keys(rule.parameters ?? {}), rule.id);
            for (const [name, { default: standard, description }] of Object.entries(schema?.properties ?? {})) {
                assert.notEqual(standard, undefined, `${rule.id} ${name}`);
                assert.deepEqual(standard, (rule.defaults as Record<string, unknown>)[name]);
                assert.notEqual(description ?? "", "", `${rule.id} ${name}`);
            }
            assert.ok(!("enforcementLevel" in (schema?.properties ?? {})), "the SDK keeps that name for itself");
        }
        assert.ok(!JSON.stringify(policies.map(({ configSchema }) => configSchema)).includes("$ref"));
    });

    it("read the settings of the pack before anything is cured", () => {
        const [first] = policies;
        assert.equal(first?.name, "pack-settings");
        assert.equal(first.enforcementLevel, "remediate");
        assert.deepEqual(Object.keys(first.configSchema?.properties ?? {}).sort(), [
            "environmentTag",
            "environments",
            "exemptions",
            "levels",
            "parameters",
            "preset",
            "reportUnknown",
            "servers",
        ]);
    });
});
