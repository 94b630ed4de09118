import assert from "node:assert/strict";
import { join } from "node:path";
import { environmentSecrets } from "../../components/environmentSecrets";
import { loadModels } from "../../cli/loadModels";
import type { PlannedResource } from "../../plan/plannedResource";
import { planEnvironment } from "../../plan/planEnvironment";
import { comparePlans, planFromPreview } from "../../sandbox/comparePlans";
import { EngineWorkspace } from "../../sandbox/engine";
import { engineOrSkip } from "../sandbox/engineOrSkip";
import { committedStacks, environments, repositoryRoot } from "../support/stackFiles";
import { recordingTerminal } from "../support/terminal";
import { today } from "../support/stackTexts";

async function offlinePlan(path: string): Promise<readonly PlannedResource[]> {
    const terminal = recordingTerminal();
    const [loaded] = loadModels({ file: [path] }, terminal, repositoryRoot) ?? [];
    assert.ok(loaded, terminal.written.err);
    const plan = await planEnvironment(loaded.model, environmentSecrets(loaded.environment), { file: path, today });
    return plan.resources;
}

function workspace(engine: string, stack: string, path: string): Promise<EngineWorkspace> {
    return EngineWorkspace.create({
        engine,
        projectFolder: repositoryRoot,
        stack,
        configFile: join(repositoryRoot, path),
    });
}

describe("the real engine, against the offline plan", function () {
    this.timeout(120_000);
    let engine: string;

    before(function () {
        engine = engineOrSkip(this);
    });

    for (const { stack, path } of committedStacks) {
        it(`previews ${stack} with the same URNs, types, parents and inputs`, async () => {
            const offline = await offlinePlan(path);
            const sandbox = await workspace(engine, stack, path);
            try {
                const preview = await sandbox.preview();
                assert.equal(preview.exitCode, 0, preview.stdout.slice(-3000) + preview.stderr);
                assert.deepEqual(comparePlans(planFromPreview(preview), offline), []);
            } finally {
                sandbox.dispose();
            }
        });
    }

    for (const { stack, path } of environments) {
        it(`creates all of ${stack}, and a second update changes nothing`, async () => {
            const sandbox = await workspace(engine, stack, path);
            try {
                const first = await sandbox.up();
                assert.equal(first.exitCode, 0, first.stdout.slice(-3000) + first.stderr);
                const second = await sandbox.up({ expectNoChanges: true });
                assert.equal(second.exitCode, 0, second.stdout.slice(-3000) + second.stderr);
                assert.match(second.stdout, /^ {4}\d+ unchanged$/m);
                assert.doesNotMatch(second.stdout, /\b(created|updated|replaced|deleted)\b/);
            } finally {
                sandbox.dispose();
            }
        });
    }
});
