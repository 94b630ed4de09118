import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { constraint } from "../../facts/constraints";
import { ruleIds, ruleText } from "../../policies/catalogue";
import { families } from "../../policies/catalogue/entry";
import { rules } from "../../policies/rules";
import { type } from "../../policies/types";
import { assertGolden } from "../support/golden";
import { repositoryRoot } from "../support/stackFiles";

/** Declarations of a resource in the provider's SDK; other providers have none here. */
function declarationOf(token: string): string | undefined {
    const [, module = "", name = ""] = /^azure-native:(\w+):(\w+)$/.exec(token) ?? [];
    const file = `${name.charAt(0).toLowerCase()}${name.slice(1)}.d.ts`;
    return module === "" ? undefined : join(repositoryRoot, "node_modules", "@pulumi", "azure-native", module, file);
}

describe("the pack", () => {
    it("has a text for every rule and a rule for every text, each once", () => {
        const ids = rules.map(({ id }) => id);
        assert.deepEqual([...ids].sort(), [...ruleIds].sort());
        assert.equal(new Set(ids).size, ids.length);
    });

    it("keeps kind, level and severity of every rule", () => {
        const pack = Object.fromEntries(
            rules.map(({ id, kind }) => [id, `${kind}, ${ruleText(id).level}, ${ruleText(id).severity}`]),
        );
        assertGolden("policies/pack.json", pack);
    });

    it("keeps every resource type that its rules know, and the provider has it", () => {
        const missing = Object.values(type).filter((token) => {
            const file = declarationOf(token);
            return file !== undefined && !existsSync(file);
        });
        assert.deepEqual(missing, []);
        const known = new Set<string>(Object.values(type));
        for (const rule of rules)
            if (rule.kind === "resource" && rule.types !== "azureNative") {
                assert.ok(rule.types.length > 0, rule.id);
                for (const token of rule.types) assert.ok(known.has(token), `${rule.id}: ${token}`);
            }
    });
});

for (const rule of rules) {
    const text = ruleText(rule.id);
    describe(`the rule ${rule.id}`, () => {
        it("begins with its family", () => {
            assert.ok(Object.hasOwn(families, text.family));
            assert.match(rule.id, new RegExp(`^${text.family}-[a-z0-9]+(-[a-z0-9]+)*$`));
        });

        it("rests on constraints that exist, or on a reason and a page", () => {
            for (const id of text.constraints) assert.ok(constraint(id), id);
            if (text.constraints.length === 0) {
                assert.notEqual(text.reason ?? "", "");
                assert.ok(text.source, "a rule without a constraint names its page");
            }
            if (text.source !== undefined) {
                assert.match(text.source.url, /^https:\/\//);
                assert.match(text.source.date, /^\d{4}-\d{2}(-\d{2})?$/);
                assert.notEqual(text.source.title, "");
            }
        });

        it("says since when it exists", () => {
            assert.match(text.since, /^\d+\.\d+\.\d+$/);
        });

        it("has sentences for people: a title without a full stop, why, and what to do", () => {
            assert.match(text.title, /^[A-Z].*[^.]$/);
            assert.match(text.why, /[.)]$/);
            for (const words of [text.title, text.why, text.remedy]) assert.ok(words.trim().length > 10, words);
        });

        it("cures only where that is its level, and one resource at a time", () => {
            const cures = rule.kind === "resource" && rule.cure !== undefined;
            assert.equal(text.level === "remediate", cures);
        });

        it("has a default for every parameter, which its schema takes", () => {
            const { parameters = {} } = rule;
            const defaults = (rule.defaults ?? {}) as Readonly<Record<string, unknown>>;
            assert.deepEqual(Object.keys(defaults).sort(), Object.keys(parameters).sort());
            const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
            for (const [name, schema] of Object.entries(parameters)) {
                assert.ok(ajv.validate(schema, defaults[name]), `${name}: ${ajv.errorsText()}`);
                assert.notEqual((schema as { description?: string }).description ?? "", "", name);
                assert.notEqual(name, "enforcementLevel", "CrossGuard keeps that name for itself");
            }
        });
    });
}
