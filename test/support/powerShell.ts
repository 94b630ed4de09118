import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** How to get a PowerShell, for messages. */
export const powerShellRemedy = "install PowerShell 7 from https://aka.ms/powershell, or name a program in MABS_PWSH";

/**
 * The PowerShells of this machine: on Windows `powershell.exe` (5.1) and `pwsh.exe`, elsewhere `pwsh`, the first of each on PATH; where there
 * is none, the program that MABS_PWSH names.
 *
 * @throws Error if MABS_PWSH names something that cannot be run: whoever sets it wants the suites to run.
 */
export function findPowerShells(
    environment: NodeJS.ProcessEnv = process.env,
    platform: NodeJS.Platform = process.platform,
): readonly string[] {
    const names = platform === "win32" ? ["powershell.exe", "pwsh.exe"] : ["pwsh"];
    const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
    const found = names.flatMap((name) => folders.map((folder) => join(folder, name)).find(isExecutable) ?? []);
    const named = environment["MABS_PWSH"] ?? "";
    if (found.length > 0 || named === "") return found;
    if (!isExecutable(named)) throw new Error(`MABS_PWSH names no program: ${named}`);
    return [named];
}

function isExecutable(file: string): boolean {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

/** What a run of PowerShell left behind. */
export interface PowerShellRun {
    readonly exitCode: number;
    readonly stdout: string;
    readonly stderr: string;
}

/** Runs PowerShell to its end. `variables` are added to the environment of the process. */
export function runPowerShell(
    program: string,
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {},
    timeoutSeconds = 60,
): Promise<PowerShellRun> {
    return new Promise((resolve, reject) => {
        const options = {
            env: { ...process.env, NO_COLOR: "1", ...variables },
            timeout: timeoutSeconds * 1000,
            maxBuffer: 64 << 20,
        };
        const child = execFile(program, [...args], options, (error, stdout, stderr) => {
            if (error !== null && typeof error.code !== "number") reject(error);
            else resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr });
        });
        child.stdin?.end();
    });
}

/**
 * A suite that needs PowerShell. Without one it appears as a single pending test that says how to get one, so that nobody takes silence for
 * success.
 */
export function describeWithPowerShell(title: string, suite: (program: string) => void): void {
    const [program] = findPowerShells();
    describe(title, function () {
        // Every test starts a process, and the machine may be busy.
        this.timeout(120_000);
        if (program === undefined) {
            it(`left out: no PowerShell on this machine; ${powerShellRemedy}`);
        } else {
            suite(program);
        }
    });
}
