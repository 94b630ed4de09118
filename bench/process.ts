import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One finished run of a program. */
export interface ProcessRun {
    readonly wallMs: number;
    /** Peak resident memory of the process itself, in MB (10^6 bytes). */
    readonly peakMegabytes: number;
}

export interface ProcessCommand {
    /** Arguments of Node.js. */
    readonly args: readonly string[];
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
}

/** Root of this repository. */
export const repositoryRoot = join(__dirname, "..");

const reporter = join(__dirname, "reportMemory.cjs");
let runs = 0;

/** Runs Node.js and measures it from outside; the peak memory comes from the process, in a file that it writes at its end. */
export async function runNode({ args, cwd, env }: ProcessCommand): Promise<ProcessRun> {
    const report = join(tmpdir(), `mabs-bench-${process.pid}-${(runs += 1)}.json`);
    const started = process.hrtime.bigint();
    const { code, output } = await exit(process.execPath, ["--require", reporter, ...args], cwd, {
        ...env,
        MABS_BENCH_REPORT: report,
    });
    const wallMs = Number(process.hrtime.bigint() - started) / 1e6;
    if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${code}\n${output}`);
    const { peakMegabytes } = JSON.parse(readFileSync(report, "utf8")) as { peakMegabytes: number };
    rmSync(report, { force: true });
    return { wallMs, peakMegabytes };
}

function exit(
    program: string,
    args: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
        let output = "";
        const keep = (data: Buffer): void => void (output = (output + data.toString()).slice(-4000));
        child.stdout.on("data", keep);
        child.stderr.on("data", keep);
        child.once("error", reject);
        child.once("close", (code) => resolve({ code, output }));
    });
}
