import assert from "node:assert/strict";
import { join } from "node:path";
import { loadModels } from "../../cli/loadModels";
import { environmentSecrets } from "../../components/environmentSecrets";
import { planEnvironment } from "../../plan/planEnvironment";
import { violationMessage } from "../../policies/core/message";
import { emptyConfig, readPackConfig } from "../../policies/core/packConfig";
import type { PackConfig } from "../../policies/core/packConfig";
import type { PackReport } from "../../policies/core/run";
import { EngineWorkspace } from "../../sandbox/engine";
import type { EngineRun } from "../../sandbox/engine";
import { gallery, galleryStack, judge } from "../policies/support/gallery";
import { engineOrSkip } from "../sandbox/engineOrSkip";
import type { Mode } from "../support/recorder";
import { azureAnswers } from "../support/plannedEnvironments";
import { environments, repositoryRoot } from "../support/stackFiles";
import { recordingTerminal } from "../support/terminal";

const pack = join(repositoryRoot, "policies");

/** The engine's reports and those of the process in one form: where, which rule, how strictly, which text. */
interface Told {
    readonly urn: string;
    readonly rule: string;
    readonly level: string;
    readonly message: string;
}

/** The engine judges by the real day, so the process does as well. */
const today = new Date().toISOString().slice(0, 10);

function toldByEngine({ policyEvents }: EngineRun): readonly Told[] {
    return sorted(
        policyEvents.map(({ resourceUrn, policyName, enforcementLevel, message }) => ({
            urn: resourceUrn ?? "",
            rule: policyName,
            level: enforcementLevel,
            message: message.trimEnd(),
        })),
    );
}

function toldInProcess({ findings }: PackReport): readonly Told[] {
    return sorted(
        findings.map((finding) => ({
            urn: finding.urn,
            rule: finding.rule,
            level: finding.level === "remediate" ? "mandatory" : finding.level,
            message: violationMessage(finding.rule, finding),
        })),
    );
}

function sorted(told: readonly Told[]): readonly Told[] {
    const key = ({ urn, rule, message }: Told): string => `${urn} ${rule} ${message}`;
    return [...told].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

async function reportOf(path: string, mode: Mode): Promise<PackReport> {
    const terminal = recordingTerminal();
    const [loaded] = loadModels({ file: [path] }, terminal, repositoryRoot) ?? [];
    assert.ok(loaded, terminal.written.err);
    const plan = await planEnvironment(loaded.model, environmentSecrets(loaded.environment), {
        file: path,
        today,
        ...(mode === "update" ? { outputs: azureAnswers() } : {}),
    });
    return plan.policies;
}

describe("the policy pack under the real engine", function () {
    this.timeout(300_000);
    let engine: string;

    before(function () {
        engine = engineOrSkip(this);
    });

    async function inWorkspace(
        options: { readonly projectFolder: string; readonly stack: string; readonly configFile?: string },
        use: (workspace: EngineWorkspace) => Promise<void>,
    ): Promise<void> {
        const workspace = await EngineWorkspace.create({ engine, ...options });
        try {
            await use(workspace);
        } finally {
            workspace.dispose();
        }
    }

    for (const { stack, path } of environments) {
        it(`finds in ${stack} what the process finds, in a preview and in an update`, () =>
            inWorkspace(
                { projectFolder: repositoryRoot, stack, configFile: join(repositoryRoot, path) },
                async (workspace) => {
                    const preview = await workspace.preview({ policyPacks: [pack] });
                    assert.deepEqual(toldByEngine(preview), toldInProcess(await reportOf(path, "preview")));
                    assert.equal(preview.exitCode, 0, preview.stdout.slice(-3000) + preview.stderr);
                    const update = await workspace.up({ policyPacks: [pack] });
                    assert.deepEqual(toldByEngine(update), toldInProcess(await reportOf(path, "update")));
                    assert.equal(update.exitCode, 0, update.stdout.slice(-3000) + update.stderr);
                },
            ));
    }

    for (const program of gallery) {
        it(`finds in ${program.name} what the process finds, and stops it when a mandatory rule is broken`, () =>
            inWorkspace({ projectFolder: program.folder, stack: galleryStack }, async (workspace) => {
                const report = await judge(program, "preview", emptyConfig, today);
                const preview = await workspace.preview({ policyPacks: [pack] });
                assert.deepEqual(toldByEngine(preview), toldInProcess(report));
                const mustStop = report.findings.some(({ level }) => level !== "advisory");
                assert.equal(preview.exitCode === 0, !mustStop, preview.stdout.slice(-3000) + preview.stderr);
            }));
    }

    for (const program of gallery) {
        it(`finds in ${program.name} what the process finds, in an update that nothing stops`, () =>
            inWorkspace({ projectFolder: program.folder, stack: galleryStack }, async (workspace) => {
                const policyConfig = { all: "advisory", "pack-settings": { enforcementLevel: "remediate" } };
                const report = await judge(program, "update", configOf(policyConfig), today);
                const update = await workspace.up({ policyPacks: [pack], policyConfig });
                assert.equal(update.exitCode, 0, update.stdout.slice(-3000) + update.stderr);
                assert.deepEqual(toldByEngine(update), toldInProcess(report));
            }));
    }

    it("takes levels, parameters and exemptions from the same configuration as the process", () => {
        const [program] = gallery.filter(({ name }) => name === "quickstart");
        assert.ok(program);
        const document = {
            "pack-settings": {
                levels: { installation: "advisory" },
                exemptions: [
                    {
                        rule: "vault-*",
                        resource: "vault",
                        reason: "the vault belongs to somebody else",
                        owner: "test",
                        expires: today,
                    },
                ],
            },
            "types-arm-type": "advisory",
        };
        return inWorkspace({ projectFolder: program.folder, stack: galleryStack }, async (workspace) => {
            const config = configOf(document);
            const report = await judge(program, "preview", config, today);
            const preview = await workspace.preview({ policyPacks: [pack], policyConfig: document });
            assert.deepEqual(toldByEngine(preview), toldInProcess(report));
            assert.ok(report.exempted.length > 0);
            assert.ok(
                report.findings.some(({ rule, level }) => rule.startsWith("installation-") && level === "advisory"),
            );
        });
    });

    it("stops everything when its settings are wrong, and says what is wrong with them", () => {
        const [program] = gallery;
        assert.ok(program);
        // The engine itself refuses what lacks a property; what it does not see is for the pack.
        const exemption = { rule: "nothing", resource: "*", reason: "because of it", owner: "test", expires: today };
        const policyConfig = { "pack-settings": { levels: { vaults: "advisory" }, exemptions: [exemption] } };
        return inWorkspace({ projectFolder: program.folder, stack: galleryStack }, async (workspace) => {
            const { exitCode, policyEvents } = await workspace.preview({ policyPacks: [pack], policyConfig });
            const told = policyEvents.filter(({ policyName }) => policyName === "pack-settings");
            assert.notEqual(exitCode, 0);
            assert.ok(told.every(({ enforcementLevel }) => enforcementLevel === "mandatory"));
            assert.deepEqual(
                told.map(({ message }) => message.trimEnd()),
                [
                    'pack-settings.levels.vaults: found "vaults", expected a key that the pack knows – did you mean vault?',
                    'pack-settings.exemptions[0].rule: found "nothing", expected the id of a rule, or a pattern that fits one',
                ],
            );
        });
    });
});

function configOf(document: object): PackConfig {
    const read = readPackConfig(document);
    assert.ok(read.ok, JSON.stringify(read));
    return read.ok ? read.config : emptyConfig;
}
