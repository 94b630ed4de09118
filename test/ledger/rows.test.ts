import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { loadEnvironmentText } from "../../config/load";
import { constraint } from "../../facts/constraints";
import type { Enforcement, SchemaEnforcement } from "../../ledger/enforcement";
import { operatingGuide } from "../../ledger/enforcement";
import { readPhases } from "../../ledger/guestTables";
import { statedRows } from "../../ledger/rows";
import { checkEnvironment } from "../../model/checkEnvironment";
import { monitoringModel } from "../../model/monitoring";
import { environmentNames } from "../../model/naming";
import { read, root } from "../repo/files";
import { sampleEnvironment } from "../support/sampleEnvironment";
import { stackText, today } from "../support/stackTexts";

const stated: readonly (readonly [string, Enforcement])[] = Object.entries(statedRows).flatMap(
    ([id, { enforced = [] }]) => enforced.map((enforcement) => [id, enforcement] as const),
);

const inSchema = stated.filter((entry): entry is readonly [string, SchemaEnforcement] => entry[1].kind === "schema");

/** The environment of development with one value at a path, in which `<name>` stands for its server. */
function withValue(path: string, value: unknown): string {
    const document = parse(stackText("Pulumi.dev.yaml")) as { config: Record<string, unknown> };
    const [top = "", ...steps] = path.split(".");
    let place = document.config;
    for (const [index, step] of [top, ...steps].entries()) {
        const key = step === "<name>" ? "MABSDEV01" : step;
        if (index === steps.length) place[key] = value;
        else place = (place[key] ??= {}) as Record<string, unknown>;
    }
    return stringify(document);
}

describe("the rows of the ledger", () => {
    it("are about constraints that exist, and say something", () => {
        for (const [id, { enforced = [], cannot = {} }] of Object.entries(statedRows)) {
            assert.ok(constraint(id) !== undefined, id);
            assert.ok(enforced.length + Object.keys(cannot).length > 0, id);
            for (const text of [...Object.values(cannot), ...enforced.map(({ what }) => what)])
                assert.match(text, /^\S.{5,}[^.]$/, id);
        }
    });

    it("name files, phases and alerts that exist", () => {
        const phases = readPhases().map(({ name }) => name);
        const alerts =
            monitoringModel(sampleEnvironment, environmentNames(sampleEnvironment, "dev"))?.queryAlerts ?? [];
        for (const [constraintId, { kind, id }] of stated) {
            if (kind === "program" || kind === "step") assert.ok(existsSync(join(root, id)), `${constraintId}: ${id}`);
            if (kind === "phase") assert.ok(phases.includes(id), `${constraintId}: ${id}`);
            if (kind === "alert")
                assert.ok(
                    alerts.some(({ key }) => key === id),
                    `${constraintId}: ${id}`,
                );
        }
    });

    it("finds every step of a person in the guide", () => {
        const guide = read(operatingGuide);
        const named = new Set(
            [...guide.matchAll(/^\| ([A-Z]\d\d(?:, [A-Z]\d\d)*) +\|/gm)].flatMap(([, ids = ""]) => ids.split(", ")),
        );
        const wanted = stated.filter(([, { id }]) => id === operatingGuide).map(([id]) => id);
        assert.deepEqual(
            wanted.filter((id) => !named.has(id)),
            [],
        );
        for (const id of named) assert.ok(constraint(id) !== undefined, id);
    });

    it("are told in the next steps where they say so", () => {
        for (const [id, { kind, id: file, stages }] of stated)
            if (kind === "step" && file !== operatingGuide)
                assert.deepEqual([file, stages], ["model/nextSteps.ts", []], id);
    });

    for (const [id, { id: key, refuses: value }] of inSchema.map(
        ([constraintId, row]) => [constraintId, { ...row }] as const,
    )) {
        it(`refuses ${key}: ${value} (${id})`, () => {
            const loaded = loadEnvironmentText(withValue(key, value), "Pulumi.dev.yaml", {
                today,
                check: checkEnvironment,
            });
            assert.ok(!loaded.ok);
            const path = key.replace("<name>", "MABSDEV01");
            assert.deepEqual(
                loaded.problems.filter((problem) => problem.path.startsWith(path)).length > 0,
                true,
                loaded.problems.map((problem) => `${problem.id} ${problem.path}`).join(", "),
            );
        });
    }
});
