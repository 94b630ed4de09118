import { join } from "node:path";
import { engineRemedy, withPreviews } from "./enginePreview";
import { repositoryRoot } from "./process";
import type { BenchRow, LeftOutRow } from "./row";
import { ratioRow } from "./row";
import { alternately, median } from "./statistics";

/** `pulumi preview` of `prod` under the real engine against a preview of a program with nothing in it. */
export async function realPreview(rounds: number): Promise<readonly (BenchRow | LeftOutRow)[]> {
    const measure = "real preview of prod with the policy pack";
    const subjects = [
        {
            projectFolder: repositoryRoot,
            stack: "prod",
            configFile: join(repositoryRoot, "Pulumi.prod.yaml"),
            policyPacks: [join(repositoryRoot, "policies")],
        },
        { projectFolder: join(repositoryRoot, "bench", "empty"), stack: "empty" },
    ];
    const runs = await withPreviews(subjects, ([ours, empty]) => alternately(rounds, required(ours), required(empty)));
    if (runs === undefined) return [{ measure, leftOut: engineRemedy }];
    return [
        ratioRow({
            measure,
            floor: "preview of an empty JavaScript program",
            measured: median(runs.a),
            floorMeasured: median(runs.b),
            unit: "ms",
            budget: 3.5,
        }),
    ];
}

function required<T>(value: T | undefined): T {
    if (value === undefined) throw new Error("a preview is missing");
    return value;
}
