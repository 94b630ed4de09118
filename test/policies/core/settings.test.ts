import assert from "node:assert/strict";
import { ruleIds, ruleText, ruleTexts } from "../../../policies/catalogue";
import type { RuleText } from "../../../policies/catalogue/entry";
import { isExpired, type PackSettings, resolveSettings, speaksOf } from "../../../policies/core/settings";
import { ids, settings, sizeRule } from "../support/fakes";

const at = (given: PackSettings, stack: string, tags?: Readonly<Record<string, string>>) =>
    resolveSettings(given, { stack, ...(tags === undefined ? {} : { tags: new Map(Object.entries(tags)) }) });
const rule = ids.vault;

describe("the level of a rule", () => {
    it("is its own, when nobody says anything", () => {
        for (const id of ruleIds) {
            assert.equal(settings().level(id), ruleText(id).level);
            assert.equal(settings().askedLevel(id), undefined);
        }
    });

    it("is that of CrossGuard, where the settings of the pack are silent", () => {
        assert.equal(settings().level(rule, "advisory"), "advisory");
        assert.equal(settings({ levels: { network: "disabled" } }).level(rule, "advisory"), "advisory");
        assert.equal(settings({ preset: "baseline" }).level(rule, "advisory"), "advisory");
    });

    it("is that of the pack's settings, before CrossGuard's", () => {
        assert.equal(settings({ levels: { [rule]: "mandatory" } }).level(rule, "advisory"), "mandatory");
        assert.equal(settings({ levels: { vault: "disabled" } }).level(rule, "advisory"), "disabled");
    });

    it("is that of the rule, before that of its family", () => {
        const given = settings({ levels: { vault: "disabled", [rule]: "advisory", types: "advisory" } });
        assert.equal(given.level(rule), "advisory");
        assert.equal(given.level(ids.types), "advisory");
        assert.equal(given.level(ids.installation), "mandatory");
    });

    it("is that of the environment, before that of everywhere, also by family", () => {
        const given: PackSettings = {
            levels: { [rule]: "mandatory" },
            environments: { dev: { levels: { vault: "advisory" } } },
        };
        assert.equal(at(given, "dev").level(rule), "advisory");
        assert.equal(at(given, "prod").level(rule), "mandatory");
    });

    it("is disabled for good, when CrossGuard does not ask", () => {
        const given = settings({ preset: "audit", levels: { [rule]: "mandatory" } });
        assert.equal(given.level(rule, "disabled"), "disabled");
        assert.equal(given.askedLevel(rule), "mandatory");
        for (const id of ruleIds.filter((one) => (ruleTexts[one] as RuleText).level === "disabled")) {
            assert.equal(settings({ levels: { [id]: "mandatory" }, preset: "audit" }).level(id), "disabled");
            assert.equal(settings({ levels: { [id]: "mandatory" } }).level(id, "advisory"), "mandatory");
        }
    });

    it("stops nothing with the preset audit", () => {
        const given = settings({ preset: "audit" });
        for (const id of ruleIds)
            assert.equal(given.level(id), ruleText(id).level === "disabled" ? "disabled" : "advisory");
        assert.equal(given.level(rule, "mandatory"), "advisory");
        assert.equal(settings({ preset: "audit", levels: { vault: "mandatory" } }).level(rule), "mandatory");
    });

    it("is mandatory for whatever is bad with the preset production", () => {
        const given = settings({ preset: "production" });
        for (const id of ruleIds) {
            const { level, severity } = ruleText(id);
            const isBad = severity === "high" || severity === "critical";
            assert.equal(given.level(id), level === "advisory" && isBad ? "mandatory" : level, id);
        }
    });

    it("comes from the preset of the environment, before that of everywhere", () => {
        const given: PackSettings = { preset: "audit", environments: { prod: { preset: "baseline" } } };
        assert.equal(at(given, "prod").level(rule), "mandatory");
        assert.equal(at(given, "dev").level(rule), "advisory");
        assert.equal(at({ ...given, environments: { prod: {} } }, "prod").level(rule), "advisory");
    });
});

describe("the environment", () => {
    const given: PackSettings = {
        environments: { prod: { levels: { [rule]: "advisory" } }, eu: { levels: { [rule]: "disabled" } } },
    };

    it("is that of the stack's tag, before that of the stack's name", () => {
        assert.equal(at(given, "prod").level(rule), "advisory");
        assert.equal(at(given, "prod", { environment: "eu" }).level(rule), "disabled");
        assert.equal(at(given, "prod", { other: "eu" }).level(rule), "advisory");
        assert.equal(at(given, "prod", { environment: "unheard-of" }).level(rule), "mandatory");
    });

    it("is that of the tag which the settings name", () => {
        const named = { ...given, environmentTag: "stage" };
        assert.equal(at(named, "x", { stage: "eu", environment: "prod" }).level(rule), "disabled");
    });

    it("is none that every object inherits", () => {
        for (const stack of ["constructor", "__proto__", "toString"])
            assert.equal(at(given, stack).level(rule), "mandatory");
    });
});

describe("the parameters of a rule", () => {
    const asked = sizeRule({ defaults: { a: 1, b: 1, c: 1, d: 1 } });
    const given: PackSettings = {
        parameters: { [rule]: { c: 3, d: 3 }, [ids.types]: { a: 9 } },
        environments: { prod: { parameters: { [rule]: { d: 4 } } } },
    };

    it("merge: defaults, CrossGuard's, everywhere's, the environment's", () => {
        assert.deepEqual(at(given, "prod").parameters(asked, { b: 2, c: 2, d: 2 }), { a: 1, b: 2, c: 3, d: 4 });
        assert.deepEqual(at(given, "dev").parameters(asked), { a: 1, b: 1, c: 3, d: 3 });
    });

    it("are the defaults, when nobody says anything, also for CrossGuard, which hands them over", () => {
        assert.deepEqual(settings().parameters(asked), { a: 1, b: 1, c: 1, d: 1 });
        assert.deepEqual(at(given, "dev").parameters(asked, { a: 1, b: 1, c: 1, d: 1 }), { a: 1, b: 1, c: 3, d: 3 });
        assert.deepEqual(settings().parameters(sizeRule()), {});
    });
});

describe("the marks of servers and the exemptions", () => {
    it("are the usual ones, where the settings are silent", () => {
        assert.deepEqual(settings().marks, { tag: { name: "mabs-role", value: "backup-server" }, names: [] });
        assert.deepEqual(settings().exemptions, []);
    });

    it("are those of the settings, each by itself", () => {
        const tag = { name: "role", value: "mabs" };
        assert.deepEqual(settings({ servers: { tag } }).marks, { tag, names: [] });
        assert.deepEqual(settings({ servers: { names: ["mabs*"] } }).marks, {
            tag: { name: "mabs-role", value: "backup-server" },
            names: ["mabs*"],
        });
    });
});

describe("an exemption", () => {
    const exemption = { rule: "vault-*", resource: "it", reason: "because of it", owner: "me", expires: "2026-11-26" };
    const resource = { urn: "urn:pulumi:prod::mabs::a:b:C$d:e:F::it", type: "d:e:F", name: "it" };

    it("speaks of rules and resources that fit its patterns", () => {
        assert.ok(speaksOf(exemption, rule, resource));
        assert.ok(!speaksOf(exemption, ids.types, resource));
        assert.ok(speaksOf({ ...exemption, rule: "*" }, ids.types, resource));
        for (const pattern of ["IT", "i*", "d:e:F::it", "d:e:*", resource.urn, "urn:pulumi:prod::*", "*"])
            assert.ok(speaksOf({ ...exemption, resource: pattern }, rule, resource), pattern);
        for (const pattern of ["other", "d:e:F", "F::it", "urn:pulumi:dev::*", "t"])
            assert.ok(!speaksOf({ ...exemption, resource: pattern }, rule, resource), pattern);
    });

    it("knows a resource by the type that its program wrote, and by that of its rules", () => {
        const pinned = {
            urn: "urn:pulumi:prod::p::azure-native:compute/v20240301:Disk::pool",
            type: "azure-native:compute:Disk",
            name: "pool",
        };
        for (const pattern of ["azure-native:compute/v20240301:Disk::pool", "azure-native:compute:Disk::*"])
            assert.ok(speaksOf({ ...exemption, resource: pattern }, rule, pinned), pattern);
    });

    it("holds to the end of its last day", () => {
        assert.ok(!isExpired(exemption, "2026-11-25"));
        assert.ok(!isExpired(exemption, "2026-11-26"));
        assert.ok(isExpired(exemption, "2026-11-27"));
        assert.ok(isExpired(exemption, "2027-01-01"));
    });
});
