import { writeFileSync } from "node:fs";
import type { BenchRow, LeftOutRow } from "./row";
import { growthWithServers } from "./growthWithServers";
import { offlinePlan } from "./offlinePlan";
import { oneMoreResource } from "./oneMoreResource";
import { packOverResources } from "./packOverResources";
import { packStart } from "./packStart";
import { realPreview } from "./realPreview";
import { renderBench } from "./render";
import { typeCheck } from "./typeCheck";

/**
 * `npm run bench [-- --json FILE] [--rounds N]`: every budget that can be measured here, each against a floor measured in
 * the same run. Prints a table; exit code 1 when a ratio is over its budget.
 */
async function main(args: readonly string[]): Promise<void> {
    const rounds = Number(option(args, "--rounds") ?? 5);
    const json = option(args, "--json");
    const measures = [
        offlinePlan,
        growthWithServers,
        packOverResources,
        packStart,
        realPreview,
        oneMoreResource,
        typeCheck,
    ];
    const rows: (BenchRow | LeftOutRow)[] = [];
    for (const measure of measures) {
        rows.push(...(await measure(rounds)));
        process.stderr.write(`${measure.name} measured\n`);
    }
    process.stdout.write(renderBench(rows));
    if (json !== undefined)
        writeFileSync(json, `${JSON.stringify({ rounds, node: process.version, rows }, null, 2)}\n`);
    if (rows.some((row) => "within" in row && !row.within)) process.exitCode = 1;
}

function option(args: readonly string[], name: string): string | undefined {
    const index = args.indexOf(name);
    return index < 0 ? undefined : args[index + 1];
}

main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 3;
});
