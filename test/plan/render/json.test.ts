import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { renderPlansJson } from "../../../plan/render/json";
import { plannedEnvironments } from "../../support/plannedEnvironments";
import { repositoryRoot } from "../../support/stackFiles";

describe("the plan as data", () => {
    it("obeys its published schema for every committed environment, in a preview and in an update", async () => {
        const schema = JSON.parse(readFileSync(join(repositoryRoot, "plan", "plan.schema.json"), "utf8")) as object;
        const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
        const plans = (await plannedEnvironments()).map(({ plan }) => plan);
        validate(JSON.parse(renderPlansJson(plans)));
        assert.deepEqual(validate.errors, null);
    });

    it("is the same to the byte when it is rendered again", async () => {
        const plans = (await plannedEnvironments()).map(({ plan }) => plan);
        assert.equal(renderPlansJson(plans), renderPlansJson(plans));
    });

    it("counts what it lists", async () => {
        const plans = (await plannedEnvironments()).map(({ plan }) => plan);
        const { environments } = JSON.parse(renderPlansJson(plans)) as {
            environments: {
                counts: { resources: number; components: number; byType: Record<string, number> };
                resources: { custom: boolean }[];
            }[];
        };
        for (const { counts, resources } of environments) {
            assert.equal(counts.resources, resources.filter(({ custom }) => custom).length);
            assert.equal(counts.components, resources.filter(({ custom }) => !custom).length);
            assert.equal(
                Object.values(counts.byType).reduce((sum, count) => sum + count, 0),
                counts.resources,
            );
        }
    });
});
