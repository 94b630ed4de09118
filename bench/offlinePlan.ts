import { join } from "node:path";
import { planResources } from "./planResources";
import { repositoryRoot, runNode } from "./process";
import type { BenchRow } from "./row";
import { ratioRow } from "./row";
import { alternately, median } from "./statistics";

/** A plan of `prod`, as the command makes it, against loading the SDK and the azure-native modules that the plan uses. */
export async function offlinePlan(rounds: number): Promise<readonly BenchRow[]> {
    const modules = [
        ...new Set((await planResources("Pulumi.prod.yaml")).map(({ type }) => type.split(":")[1] ?? "")),
    ].sort();
    const load = ["@pulumi/pulumi", ...modules.map((module) => `@pulumi/azure-native/${module}`)].map(
        (name) => `require(${JSON.stringify(name)});`,
    );
    const runs = await alternately(
        rounds,
        () =>
            runNode({
                args: [join(repositoryRoot, "cli", "mabs.js"), "plan", "--stack", "prod", "--format", "json"],
                cwd: repositoryRoot,
            }),
        () => runNode({ args: ["--eval", load.join("")], cwd: repositoryRoot }),
    );
    return [
        ratioRow({
            measure: "offline plan of prod with policies and type checks",
            floor: "importing the SDK and the modules it uses",
            measured: median(runs.a.map(({ wallMs }) => wallMs)),
            floorMeasured: median(runs.b.map(({ wallMs }) => wallMs)),
            unit: "ms",
            budget: 1.6,
        }),
    ];
}
