import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { configSchema, levels, packSettingsProperties, parameterSchemas } from "../../../policies/core/configSchema";
import { rules } from "../../../policies/rules";
import { repositoryRoot } from "../../support/stackFiles";
import { ids, oneThingRule, sizeRule } from "../support/fakes";

const withParameters = sizeRule({
    parameters: { largestGiB: { type: "integer", minimum: 1 }, names: { type: "array", items: { type: "string" } } },
    defaults: { largestGiB: 7 },
});
const schema = configSchema([withParameters, oneThingRule()]);
const accepts = (document: unknown): boolean => new Ajv2020({ strict: false }).validate(schema, document);

describe("the schema of a policy configuration", () => {
    it("takes a rule by its level, or with its parameters", () => {
        for (const level of levels) assert.ok(accepts({ [ids.vault]: level, all: level }));
        assert.ok(accepts({ [ids.vault]: { enforcementLevel: "advisory", largestGiB: 3, names: ["x"] } }));
        assert.ok(!accepts({ [ids.vault]: { largestGiB: 0 } }));
        assert.ok(!accepts({ [ids.vault]: { smallestGiB: 1 } }));
        assert.ok(!accepts({ [ids.installation]: { largestGiB: 3 } }));
        assert.ok(!accepts({ [ids.types]: "advisory" }), "a rule that is not in the pack");
    });

    it("takes levels by rule and by family, and parameters of rules that have some", () => {
        const settings = (given: object): object => ({ "pack-settings": given });
        assert.ok(accepts(settings({ levels: { vault: "advisory", network: "disabled", [ids.vault]: "mandatory" } })));
        assert.ok(!accepts(settings({ levels: { [ids.types]: "advisory" } })));
        assert.ok(accepts(settings({ parameters: { [ids.vault]: { largestGiB: 3 } } })));
        assert.ok(accepts(settings({ environments: { prod: { parameters: { [ids.vault]: { largestGiB: 3 } } } } })));
        assert.ok(!accepts(settings({ parameters: { [ids.vault]: { largestGiB: 0 } } })));
        assert.ok(!accepts(settings({ parameters: { [ids.installation]: {} } })));
    });

    it("describes each rule by its title", () => {
        const { properties } = schema as { properties: Record<string, { description?: string }> };
        assert.equal(properties[ids.vault]?.description, "Cross-region restore is on only in a geo-redundant vault.");
    });

    it("gives each parameter its default", () => {
        assert.deepEqual(parameterSchemas(withParameters), {
            largestGiB: { type: "integer", minimum: 1, default: 7 },
            names: { type: "array", items: { type: "string" } },
        });
        assert.deepEqual(parameterSchemas(oneThingRule()), {});
    });

    it("lets nothing pass at any depth that it does not name", () => {
        const open: string[] = [];
        const visit = (value: unknown, path: string): void => {
            if (typeof value !== "object" || value === null) return;
            const { type, additionalProperties } = value as Record<string, unknown>;
            if (type === "object" && additionalProperties === undefined) open.push(path);
            for (const [name, inner] of Object.entries(value)) visit(inner, `${path}/${name}`);
        };
        visit(schema, "");
        assert.deepEqual(open, []);
        assert.ok(Object.keys(packSettingsProperties).length > 0);
    });

    it("is committed as it is", () => {
        const committed = readFileSync(join(repositoryRoot, "policies", "config.schema.json"), "utf8");
        assert.deepEqual(JSON.parse(committed), configSchema(rules), "run `npm run generate`");
    });
});
