import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot, runNode } from "./process";
import type { BenchRow } from "./row";
import { absoluteRow, ratioRow } from "./row";
import { stackTextWithServers } from "./stacks";
import { alternately, median } from "./statistics";

/** What fifty servers cost against one, in time and memory. */
export async function growthWithServers(rounds: number): Promise<readonly BenchRow[]> {
    const folder = mkdtempSync(join(tmpdir(), "mabs-bench-"));
    try {
        const plan = (count: number) => {
            const file = join(folder, `Pulumi.servers${count}.yaml`);
            writeFileSync(file, stackTextWithServers(count));
            return () =>
                runNode({
                    args: [join(repositoryRoot, "cli", "mabs.js"), "plan", "--file", file, "--format", "json"],
                    cwd: repositoryRoot,
                });
        };
        const runs = await alternately(rounds, plan(50), plan(1));
        return [
            ratioRow({
                measure: "plan of 50 servers",
                floor: "plan of 1 server",
                measured: median(runs.a.map(({ wallMs }) => wallMs)),
                floorMeasured: median(runs.b.map(({ wallMs }) => wallMs)),
                unit: "ms",
                budget: 4,
            }),
            absoluteRow({
                measure: "plan of 50 servers: peak memory",
                measured: median(runs.a.map(({ peakMegabytes }) => peakMegabytes)),
                unit: "MB",
                budget: 450,
            }),
        ];
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
