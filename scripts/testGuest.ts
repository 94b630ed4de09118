import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { powerShellLiteral } from "../model/powerShell";
import { askEngine, describeEngine, guestTests, pesterRemedy, type PowerShellEngine } from "../test/support/pester";
import { findPowerShells, powerShellRemedy } from "../test/support/powerShell";

/**
 * Runs the guest's tests in Pester, and PSScriptAnalyzer over the guest, with every PowerShell of this machine; names what it used and what
 * was left out.
 *
 * Ends with 0 when nothing failed; a missing tool is no failure, except where CI is `true` and a PowerShell lacks Pester: a pipeline that has
 * the one should not pass because it forgot the other.
 *
 * Run: `npm run test:guest`.
 */
const root = join(__dirname, "..");
const guest = join(root, "guest");
const analyzerRemedy = "Install-Module -Name PSScriptAnalyzer -Scope CurrentUser";

/** One thing that can be run on one engine. */
export interface Step {
    readonly title: string;
    /** PowerShell to run; absent: left out. */
    readonly script?: string;
    /** How to get what is missing. */
    readonly remedy?: string;
    /** Leaving it out fails a pipeline. */
    readonly isExpected: boolean;
}

/** What is to be done on one engine. */
export function stepsFor(engine: PowerShellEngine): readonly Step[] {
    const tests = `guest tests on ${describeEngine(engine)}`;
    const analysis = `PSScriptAnalyzer ${engine.analyzer ?? ""}`.trim();
    return [
        engine.pester === null
            ? { title: tests, remedy: pesterRemedy, isExpected: true }
            : { title: tests, script: pesterScript, isExpected: true },
        engine.analyzer === null
            ? { title: `${analysis} on ${engine.program}`, remedy: analyzerRemedy, isExpected: false }
            : { title: analysis, script: analyzerScript(), isExpected: false },
    ];
}

const pesterScript = [
    "$ErrorActionPreference = 'Stop'",
    "Import-Module -Name Pester -MinimumVersion 5.0",
    "$configuration = New-PesterConfiguration",
    `$configuration.Run.Path = ${powerShellLiteral(guestTests)}`,
    "$configuration.Run.PassThru = $true",
    "$configuration.Output.Verbosity = 'Normal'",
    "$result = Invoke-Pester -Configuration $configuration",
    "if ($result.Result -ne 'Passed' -or $result.PassedCount -eq 0) { exit 1 }",
].join("\n");

/** Modules of the backup server and its agent: their commands are in no profile of PSScriptAnalyzer. */
const productModules: ReadonlySet<string> = new Set(["DataProtectionManager", "MSOnlineBackup"]);

/** Commands that Windows itself does not have. */
export function productCommands(): readonly string[] {
    const file = join(guestTests, "fixtures", "windowsCommands.json");
    const { commands } = JSON.parse(readFileSync(file, "utf8")) as { commands: Record<string, { module: string }> };
    return Object.entries(commands)
        .filter(([, { module }]) => productModules.has(module))
        .map(([name]) => name);
}

function analyzerScript(): string {
    return [
        "$ErrorActionPreference = 'Stop'",
        "Import-Module -Name PSScriptAnalyzer",
        `$settings = Import-PowerShellDataFile -LiteralPath ${powerShellLiteral(join(root, "PSScriptAnalyzerSettings.psd1"))}`,
        `$settings.Rules.PSUseCompatibleCommands.IgnoreCommands = @(${productCommands().map(powerShellLiteral).join(", ")})`,
        `$findings = @(Invoke-ScriptAnalyzer -Path ${powerShellLiteral(guest)} -Recurse -Settings $settings)`,
        "$findings | Format-Table -Property RuleName, ScriptName, Line, Message -Wrap",
        "if ($findings.Count -gt 0) { exit 1 }",
        "'no findings'",
    ].join("\n");
}

/** Runs the steps; true when none failed. `run` gives the exit code of a script. */
export function runSteps(
    steps: readonly Step[],
    isPipeline: boolean,
    run: (script: string) => number,
    print: (line: string) => void,
): boolean {
    const results = steps.map(({ title, script, remedy, isExpected }) => {
        if (script === undefined) {
            print(`left out: ${title}; ${remedy ?? ""}`);
            return !(isPipeline && isExpected);
        }
        print(title);
        return run(script) === 0;
    });
    return results.every((isFine) => isFine);
}

async function main(): Promise<void> {
    const print = (line: string): void => void process.stdout.write(`${line}\n`);
    const programs = findPowerShells();
    if (programs.length === 0) print(`left out: guest tests, no PowerShell on this machine; ${powerShellRemedy}`);
    for (const program of programs) {
        const run = (script: string): number =>
            spawnSync(program, ["-NoProfile", "-NonInteractive", "-Command", script], { cwd: root, stdio: "inherit" })
                .status ?? 1;
        const isFine = runSteps(stepsFor(await askEngine(program)), process.env["CI"] === "true", run, print);
        if (!isFine) process.exitCode = 1;
    }
}

if (require.main === module) void main();
