import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { files } from "../policies/package.json";
import { freshBundle } from "../scripts/bundlePolicies.cjs";
import { repositoryRoot } from "./process";
import type { BenchRow } from "./row";
import { ratioRow } from "./row";
import { alternately, median } from "./statistics";

const launcher = join(repositoryRoot, "node_modules", "@pulumi", "pulumi", "cmd", "run-policy-pack");

/** Until the pack, as it is published, tells the engine its port; against a pack with nothing in it. */
export async function packStart(rounds: number): Promise<readonly BenchRow[]> {
    const folder = mkdtempSync(join(tmpdir(), "mabs-bench-pack-"));
    try {
        freshBundle();
        for (const part of ["package.json", ...files])
            cpSync(join(repositoryRoot, "policies", part), join(folder, part), { recursive: true });
        symlinkSync(join(repositoryRoot, "node_modules"), join(folder, "node_modules"), "dir");
        const runs = await alternately(
            rounds,
            () => startMs(folder, ["--require", "./preload.cjs"]),
            () => startMs(join(repositoryRoot, "bench", "emptyPack"), []),
        );
        return [
            ratioRow({
                measure: "start of the published pack",
                floor: "start of an empty pack",
                measured: median(runs.a),
                floorMeasured: median(runs.b),
                unit: "ms",
                budget: 1.5,
            }),
        ];
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** The launcher of the SDK, called as the language host calls it; the first line that a pack prints is its port. */
function startMs(pack: string, nodeArguments: readonly string[]): Promise<number> {
    const started = performance.now();
    const child = spawn(process.execPath, [...nodeArguments, launcher, "127.0.0.1:0", pack], {
        cwd: pack,
        env: { ...process.env, PULUMI_NODEJS_TYPESCRIPT: "false" },
        stdio: ["ignore", "pipe", "pipe"],
    });
    return new Promise((resolve, reject) => {
        let said = "";
        child.stderr.on("data", (data: Buffer) => (said += data.toString()));
        child.stdout.once("data", () => {
            resolve(performance.now() - started);
            child.kill();
        });
        child.once("close", () => reject(new Error(`the pack in ${pack} did not start:\n${said}`)));
    });
}
