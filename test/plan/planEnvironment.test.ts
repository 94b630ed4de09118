import assert from "node:assert/strict";
import type { PlannedResource, PlannedValue } from "../../plan/plannedResource";
import { unknownMarker } from "../../plan/plannedResource";
import { planEnvironment } from "../../plan/planEnvironment";
import { assertGolden } from "../support/golden";
import { plannedEnvironment, plannedEnvironments } from "../support/plannedEnvironments";
import { committedStacks } from "../support/stackFiles";
import { today } from "../support/stackTexts";

/** What has to be the same in a preview and in an update: everything but the values that are known only after creation. */
function withoutInputs({ inputs: _inputs, ...rest }: PlannedResource): object {
    return rest;
}

/** Paths at which an update has another value than the preview although the preview knew it. */
function knownDifferences(
    preview: PlannedValue | undefined,
    update: PlannedValue | undefined,
    path = "",
): readonly string[] {
    if (preview === unknownMarker)
        return update === undefined || update === unknownMarker ? [`${path}: still unknown`] : [];
    if (typeof preview !== "object" || preview === null || typeof update !== "object" || update === null) {
        return preview === update ? [] : [`${path}: ${JSON.stringify(preview)} became ${JSON.stringify(update)}`];
    }
    const keys = [...new Set([...Object.keys(preview), ...Object.keys(update)])];
    const at = (value: object, key: string): PlannedValue | undefined => (value as Record<string, PlannedValue>)[key];
    return keys.flatMap((key) => knownDifferences(at(preview, key), at(update, key), `${path}/${key}`));
}

describe("the plan of a committed environment", function () {
    this.timeout(120_000);

    for (const { stack } of committedStacks) {
        it(`has exactly these resources, inputs and options: ${stack}`, async () => {
            const { plan } = await plannedEnvironment(stack, "preview");
            assertGolden(`plans/${stack}.json`, plan.resources);
        });

        it(`is the same in an update, with every unknown value known: ${stack}`, async () => {
            const preview = (await plannedEnvironment(stack, "preview")).plan.resources;
            const update = (await plannedEnvironment(stack, "update")).plan.resources;
            assert.deepEqual(update.map(withoutInputs), preview.map(withoutInputs));
            const differences = preview.flatMap(({ urn, inputs }, index) =>
                knownDifferences(inputs, update[index]?.inputs, urn),
            );
            assert.deepEqual(differences, []);
        });

        it(`fits the ARM types of all its resources: ${stack}`, async () => {
            assert.deepEqual((await plannedEnvironment(stack, "preview")).plan.typeFindings, []);
            assert.deepEqual((await plannedEnvironment(stack, "update")).plan.typeFindings, []);
        });

        it(`keeps the URNs that stacks in the field have: ${stack}`, async () => {
            const { plan } = await plannedEnvironment(stack);
            // A line that goes needs an alias in the component and a line under "Breaking" in the changelog.
            assertGolden(`urns/${stack}.json`, plan.resources.map(({ urn }) => urn).sort());
        });
    }

    it("is the same when it is made again", async () => {
        for (const { plan, file } of (await plannedEnvironments())
            .filter(({ mode }) => mode === "preview")
            .map((planned) => ({ plan: planned.plan, file: planned.path }))) {
            const again = await planEnvironment(plan.model, { passphrases: {} }, { file, today });
            assert.deepEqual(again.resources, plan.resources);
        }
    });

    it("lists parents before children", async () => {
        for (const { plan } of await plannedEnvironments()) {
            const seen = new Set<string>();
            for (const { urn, parent } of plan.resources) {
                assert.ok(
                    parent.endsWith(`::mabs-${plan.stack}`) || seen.has(parent),
                    `${urn} comes before its parent`,
                );
                seen.add(urn);
            }
        }
    });

    it("finds a transform that Azure would refuse, before Azure does", async () => {
        const { plan } = await plannedEnvironment("dev");
        const misspelt = {
            ...plan.model,
            vault: { ...plan.model.vault, redundancy: "GeoRedundantt" },
        } as unknown as typeof plan.model;
        const { typeFindings } = await planEnvironment(
            misspelt,
            { passphrases: {} },
            { file: "Pulumi.dev.yaml", today },
        );
        assert.deepEqual(
            typeFindings.map(({ code, path, found, nearest }) => ({ code, path, found, nearest })),
            [
                {
                    code: "not-allowed",
                    path: "properties.redundancySettings.standardTierStorageRedundancy",
                    found: '"GeoRedundantt"',
                    nearest: "GeoRedundant",
                },
            ],
        );
    });
});
