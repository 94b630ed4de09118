import assert from "node:assert/strict";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import { plannedEnvironments } from "../support/plannedEnvironments";
import type { Spoil } from "./spoil";

/** What keeps a plan out of one trap. */
export interface TrapRule {
    /** What holds, as a sentence; the register of traps refers to it. */
    readonly title: string;
    /** What is wrong with a plan, one line each; empty when nothing is. */
    readonly findings: (planned: PlannedEnvironment) => readonly string[];
    /** Plans with one mistake, which show that the rule can fail. */
    readonly spoilt: readonly SpoiltPlan[];
}

/** A committed environment with one mistake in its plan. */
export interface SpoiltPlan {
    /** The mistake, as the end of the sentence "notices …". */
    readonly by: string;
    /** Stack of the environment. */
    readonly stack: string;
    readonly spoil: Spoil;
    /** All that is found, word by word, in a preview as well as in an update. */
    readonly finds: readonly string[];
}

/** Asserts a rule on every committed environment in both modes, and that it notices each mistake. */
export function itHoldsInEveryPlan({ findings, spoilt, title }: TrapRule): void {
    it(title, async () => {
        for (const planned of await plannedEnvironments())
            assert.deepEqual(findings(planned), [], `${planned.path} in ${planned.mode}`);
    });
    for (const { by, finds, spoil, stack } of spoilt) {
        it(`${title}: notices ${by}`, async () => {
            const environments = (await plannedEnvironments()).filter((planned) => planned.stack === stack);
            assert.equal(environments.length, 2, `${stack} in both modes`);
            for (const planned of environments) assert.deepEqual(findings(spoil(planned)), finds, planned.mode);
        });
    }
}

/** Plans every environment once, before the first test that needs a plan. */
export function planFirst(): void {
    before(async function () {
        this.timeout(120_000);
        await plannedEnvironments();
    });
}
