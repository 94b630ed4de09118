import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { powerShellLiteral } from "../../model/powerShell";
import { runPowerShell } from "./powerShell";

/** Folder of the guest's tests. */
export const guestTests = join(__dirname, "..", "guest");

/** How to get Pester, for messages. */
export const pesterRemedy =
    "install Pester 5 in that PowerShell: Install-Module -Name Pester -MinimumVersion 5.0 -Scope CurrentUser -SkipPublisherCheck";

/** What a PowerShell is, and what it has for tests. */
export interface PowerShellEngine {
    readonly program: string;
    readonly version: string;
    /** `Desktop` is Windows PowerShell 5.1. */
    readonly edition: "Desktop" | "Core";
    /** The engine is the real one, and the cmdlets beside it are re-implemented. */
    readonly isStandIn: boolean;
    /** Newest Pester of version 5 or later; null without one. */
    readonly pester: string | null;
    /** Newest PSScriptAnalyzer; null without one. */
    readonly analyzer: string | null;
}

const question = String.raw`
$pester = Get-Module -ListAvailable -Name Pester | Where-Object { $_.Version -ge '5.0' } | Sort-Object -Property Version -Descending | Select-Object -First 1
$analyzer = Get-Module -ListAvailable -Name PSScriptAnalyzer | Sort-Object -Property Version -Descending | Select-Object -First 1
$utility = Get-Module -ListAvailable -Name Microsoft.PowerShell.Utility | Select-Object -First 1
ConvertTo-Json -Compress -InputObject @{
    version = "$($PSVersionTable.PSVersion)"
    edition = "$($PSVersionTable.PSEdition)"
    isStandIn = "$($utility.Author)" -eq 'stand-in'
    pester = if ($pester) { "$($pester.Version)" }
    analyzer = if ($analyzer) { "$($analyzer.Version)" }
}
`;

/** Asks a PowerShell what it is. */
export async function askEngine(program: string): Promise<PowerShellEngine> {
    const { exitCode, stdout, stderr } = await runPowerShell(program, [
        "-NoProfile",
        "-NonInteractive",
        "-Command",
        question,
    ]);
    if (exitCode !== 0) throw new Error(`${program} ended with ${exitCode}: ${stderr}`);
    return { program, ...(JSON.parse(stdout) as Omit<PowerShellEngine, "program">) };
}

/** `PowerShell 7.6.9 (Core), Pester 5.7.0`, with a word about what is not the real one. */
export function describeEngine({ version, edition, isStandIn, pester }: PowerShellEngine): string {
    const standIn = isStandIn ? ", stand-in for the modules" : "";
    return `PowerShell ${version} (${edition}), ${pester === null ? "no Pester 5" : `Pester ${pester}`}${standIn}`;
}

/** The test files of the guest, relative to their folder, with forward slashes, sorted. */
export function pesterFiles(folder: string = guestTests): readonly string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(".Tests.ps1"))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .sort();
}

/** What a test file came to. */
export interface PesterResult {
    readonly passed: number;
    /** Tests that were left out, by title. */
    readonly skipped: readonly string[];
    /** Tests, blocks and files that failed. */
    readonly failed: readonly { readonly title: string; readonly message: string }[];
    /** Lines that the tests printed with `note: ` before them. */
    readonly output: string;
}

const runner = String.raw`
Import-Module -Name Pester -MinimumVersion 5.0
$configuration = New-PesterConfiguration
$configuration.Run.Path = $file
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'None'
$result = Invoke-Pester -Configuration $configuration
function Read-Failure { param($Title, $Item) @{ title = $Title; message = "$(@($Item.ErrorRecord | ForEach-Object { "$_" }) -join [System.Environment]::NewLine)" } }
$failed = @(
    foreach ($test in $result.Failed) { Read-Failure $test.ExpandedPath $test }
    foreach ($block in $result.FailedBlocks) { Read-Failure $block.ExpandedPath $block }
    foreach ($container in $result.FailedContainers) { Read-Failure "$($container.Item)" $container }
)
$report = @{ passed = $result.PassedCount; skipped = @($result.Skipped | ForEach-Object { $_.ExpandedPath }); failed = $failed }
[System.IO.File]::WriteAllText($target, (ConvertTo-Json -InputObject $report -Depth 4))
`;

/** Runs one test file in a PowerShell of its own. */
export async function runPesterFile(program: string, file: string, timeoutSeconds: number): Promise<PesterResult> {
    const folder = mkdtempSync(join(tmpdir(), "mabs-pester-"));
    try {
        const target = join(folder, "report.json");
        const script = [
            "$ErrorActionPreference = 'Stop'",
            `$file = ${powerShellLiteral(file)}`,
            `$target = ${powerShellLiteral(target)}`,
            runner,
        ].join("\n");
        const args = ["-NoProfile", "-NonInteractive", "-Command", script];
        const { exitCode, stdout, stderr } = await runPowerShell(program, args, {}, timeoutSeconds);
        if (exitCode !== 0) throw new Error(`${file} ended with ${exitCode}:\n${stdout}${stderr}`);
        const report = JSON.parse(readFileSync(target, "utf8")) as Omit<PesterResult, "output">;
        // The rest is what commands say for themselves, such as every `-WhatIf`.
        const notes = stdout.split(/\r?\n/).flatMap((line) => /^\s*note: (.*)$/.exec(line)?.[1] ?? []);
        return { ...report, output: notes.join("\n") };
    } finally {
        rmSync(folder, { recursive: true });
    }
}
