import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PreviewSubject } from "./enginePreview";
import { engineRemedy, withPreviews } from "./enginePreview";
import { planResources } from "./planResources";
import { repositoryRoot } from "./process";
import type { BenchRow, LeftOutRow } from "./row";
import { ratioRow } from "./row";
import { stackTextWithServers } from "./stacks";
import { smallest } from "./statistics";

const few = 1;
const many = 9;

/**
 * What one more resource costs in a real preview, against the same resources in a plain Pulumi program: the difference
 * between a preview with many servers and one with few, divided by the difference in resources, on both sides.
 */
export async function oneMoreResource(rounds: number): Promise<readonly (BenchRow | LeftOutRow)[]> {
    const measure = "one more resource in a real preview";
    const folder = mkdtempSync(join(tmpdir(), "mabs-bench-"));
    try {
        const small = await pair(folder, few);
        const large = await pair(folder, many);
        const subjects = [small.ours, large.ours, small.plain, large.plain];
        const times = await withPreviews(subjects, async (previews) => {
            const collected: number[][] = subjects.map(() => []);
            for (let round = 0; round < Math.min(rounds, 3); round += 1) {
                for (const [index, preview] of previews.entries()) collected[index]?.push(await preview());
            }
            return collected.map(smallest);
        });
        if (times === undefined) return [{ measure, leftOut: engineRemedy }];
        const [oursSmall = 0, oursLarge = 0, plainSmall = 0, plainLarge = 0] = times;
        const more = large.count - small.count;
        return [
            ratioRow({
                measure,
                floor: "the same in plain Pulumi",
                measured: (oursLarge - oursSmall) / more,
                floorMeasured: (plainLarge - plainSmall) / more,
                unit: "ms per resource",
                budget: 0.33,
            }),
        ];
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** The same resources twice: as this project makes them, and as a plain program would. */
async function pair(
    folder: string,
    servers: number,
): Promise<{ ours: PreviewSubject; plain: PreviewSubject; count: number }> {
    const configFile = join(folder, `Pulumi.servers${servers}.yaml`);
    const list = join(folder, `resources${servers}.json`);
    writeFileSync(configFile, stackTextWithServers(servers));
    const resources = await planResources(configFile);
    writeFileSync(list, JSON.stringify(resources));
    return {
        ours: { projectFolder: repositoryRoot, stack: `servers${servers}`, configFile },
        plain: {
            projectFolder: join(repositoryRoot, "bench", "plain"),
            stack: `servers${servers}`,
            environment: { MABS_BENCH_RESOURCES: list },
        },
        count: resources.length,
    };
}
