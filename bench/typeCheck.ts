import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { compiler, environment, flags, projects } from "../scripts/checkTypes.cjs";
import { repositoryRoot } from "./process";
import type { BenchRow, LeftOutRow } from "./row";
import { absoluteRow } from "./row";

/** Peak memory of the type check of the whole project. The compiler is a native program: the kernel is asked, not Node.js. */
export async function typeCheck(): Promise<readonly (BenchRow | LeftOutRow)[]> {
    const measure = "type check: peak memory";
    if (process.platform !== "linux")
        return [{ measure, leftOut: "the peak memory of another program is read from /proc, which only Linux has" }];
    let measured = 0;
    for (const project of projects) measured = Math.max(measured, await peakMegabytes(project));
    return [absoluteRow({ measure, measured, unit: "MB", budget: 500 })];
}

function peakMegabytes(project: string): Promise<number> {
    return new Promise((resolve, reject) => {
        const child = spawn(compiler(), [...flags, "--project", project], {
            cwd: repositoryRoot,
            env: { ...process.env, ...environment },
            stdio: "ignore",
        });
        let peakKiB = 0;
        const timer = setInterval(() => (peakKiB = Math.max(peakKiB, highWaterKiB(child.pid))), 10);
        child.once("error", reject);
        child.once("close", () => {
            clearInterval(timer);
            resolve((peakKiB * 1024) / 1e6);
        });
    });
}

function highWaterKiB(pid: number | undefined): number {
    try {
        return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1] ?? 0);
    } catch {
        return 0; // it has ended between two looks
    }
}
