import { BackupEnvironment } from "../components/backupEnvironment";
import { environmentSecrets } from "../components/environmentSecrets";
import { withoutStackTraces } from "../components/registration";
import { readGuestFiles } from "../config/guestFiles";
import { loadEnvironmentText } from "../config/load";
import { buildModel } from "../model/buildModel";
import { checkEnvironment } from "../model/checkEnvironment";
import { runOffline } from "../plan/offlineMonitor";
import { policyResources } from "../plan/policyResources";
import { emptyConfig } from "../policies/core/packConfig";
import type { StackResource } from "../policies/core/resource";
import { Inputs } from "../policies/core/inputs";
import { runRules } from "../policies/core/run";
import { resolveSettings } from "../policies/core/settings";
import { rules } from "../policies/rules";
import type { BenchRow } from "./row";
import { absoluteRow, ratioRow } from "./row";
import { stackTextWithServers } from "./stacks";
import { smallest } from "./statistics";

const many = 5000;
const few = 500;

/** All rules over 5,000 resources, in the process: milliseconds for ten resources, and whether ten times as many cost more than ten times. */
export async function packOverResources(rounds: number): Promise<readonly BenchRow[]> {
    const sample = await plannedResources();
    const times = { many: [] as number[], few: [] as number[] };
    for (let round = 0; round < rounds + 1; round++) {
        const manyMs = judgeMs(copies(sample, many));
        // A tenth of the work ten times: one short run says less than one long one.
        const fewMs = Array.from({ length: many / few }, () => judgeMs(copies(sample, few)));
        // The first round compiles.
        if (round > 0) {
            times.many.push(manyMs);
            times.few.push(...fewMs);
        }
    }
    // Other work on the machine only ever adds, and the two sides do not run at the same moment.
    return [
        absoluteRow({
            measure: `pack over ${many} resources, for ten of them`,
            measured: (smallest(times.many) / many) * 10,
            unit: "ms",
            budget: 1,
        }),
        ratioRow({
            measure: `pack over ${many} resources, each`,
            floor: `pack over ${few} resources, each`,
            measured: smallest(times.many) / many,
            floorMeasured: smallest(times.few) / few,
            unit: "ms per resource",
            budget: 1.2,
            note: "linear",
        }),
    ];
}

function judgeMs(resources: readonly StackResource[]): number {
    const started = performance.now();
    runRules(resources, {
        rules,
        settings: resolveSettings(emptyConfig.settings, { stack: "bench" }),
        today: "2026-11-26",
    });
    return performance.now() - started;
}

async function plannedResources(): Promise<readonly StackResource[]> {
    const loaded = loadEnvironmentText(stackTextWithServers(10), "Pulumi.bench.yaml", {
        today: "2026-11-26",
        check: checkEnvironment,
    });
    if (!loaded.ok) throw new Error("the stack file of the benchmark has mistakes");
    const model = buildModel(loaded.environment, { stack: "bench", guestFiles: readGuestFiles() });
    const secrets = environmentSecrets(loaded.environment);
    const restoreStackTraces = withoutStackTraces(false);
    try {
        const run = await runOffline(() => void new BackupEnvironment("bench", { model, secrets }), {
            project: "mabs",
            stack: "bench",
        });
        return policyResources(run.resources);
    } finally {
        restoreStackTraces();
    }
}

/** As many resources as asked for: the sample again and again, each time as an environment of its own. */
function copies(sample: readonly StackResource[], count: number): readonly StackResource[] {
    return Array.from({ length: count }, (_, index) => {
        const resource = sample[index % sample.length];
        if (resource === undefined) throw new Error("nothing was planned");
        return copy(resource, Math.floor(index / sample.length));
    });
}

/** Renames whatever tells one environment from another, as two environments in one program have to. */
function copy(resource: StackResource, number: number): StackResource {
    const renamed = (text: string): string =>
        text
            .replaceAll("MABSBENCH", `MABSBENCH${number}N`)
            .replaceAll("-bench", `-bench${number}`)
            .replaceAll(":bench:", `:bench${number}:`);
    const owner = { urn: renamed(resource.urn), type: resource.type, name: renamed(resource.name) };
    return {
        ...resource,
        ...owner,
        inputs: new Inputs(owner, JSON.parse(renamed(JSON.stringify(resource.inputs.raw())))),
        dependencies: resource.dependencies.map(renamed),
        inputDependencies: Object.fromEntries(
            Object.entries(resource.inputDependencies).map(([input, urns]) => [input, urns.map(renamed)]),
        ),
    };
}
