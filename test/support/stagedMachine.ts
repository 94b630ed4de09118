import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readGuestFiles } from "../../config/guestFiles";
import { guestPackage, SCHEMA_PATH } from "../../model/guestPackage";
import { unpackedGuest } from "./unpackedGuest";
import { powerShellLiteral } from "../../model/powerShell";
import { runPowerShell, type PowerShellRun } from "./powerShell";

/** Identity of the staging on a `StagedMachine`. */
export const stagingId = "0123456789abcdef0123456789abcdef";

const fakes = join(__dirname, "..", "guest", "fakes", "FakeWindows.psm1");

/** A scheduled task of the stand-in for Windows. */
export interface StandInTask {
    readonly name: string;
    readonly user: string;
    readonly runs: string;
    readonly triggers: readonly { readonly atStartup: boolean; readonly everyMinutes: number }[];
    readonly isStarted: boolean;
}

/** What a script on a `StagedMachine` left behind. */
export interface StagedRun extends PowerShellRun {
    /** Tasks in the order of their names; none when the script ended before its end. */
    readonly tasks: readonly StandInTask[];
}

/** Writes the state of the stand-in that tests look at. */
const report = String.raw`
$tasks = @(foreach ($key in @($world.tasks.Keys | Sort-Object)) {
    $task = $world.tasks[$key]
    [ordered] @{
        name = $key
        user = $task.Principal.UserId
        runs = '{0} {1}' -f $task.Actions[0].Execute, $task.Actions[0].Arguments
        triggers = @(foreach ($trigger in $task.Triggers) {
            [ordered] @{
                atStartup = $null -ne $trigger.PSObject.Properties['AtStartup']
                everyMinutes = if ($trigger.PSObject.Properties['RepetitionInterval']) { $trigger.RepetitionInterval.TotalMinutes } else { 0 }
            }
        })
        isStarted = $null -ne $task.LastRunTime
    }
})
[System.IO.File]::WriteAllText((Join-Path $world.root 'report.json'), (ConvertTo-Json -InputObject @{ tasks = $tasks } -Depth 6))
`;

/**
 * A machine on which the bootstrap has been: the real guest package unpacked where it belongs, and PowerShell sessions in which the commands
 * of Windows are the stand-ins of `test/guest/fakes`. Requests to Azure are real; the schema of the settings admits http for them.
 */
export class StagedMachine {
    private readonly root = mkdtempSync(join(tmpdir(), "mabs-vm-"));
    /** The data folder, `C:\ProgramData\Mabs` on a server. */
    readonly dataFolder = join(this.root, "M", "ProgramData", "Mabs");
    readonly folder = join(this.dataFolder, stagingId);
    /** `folder` as the machine itself calls it. */
    readonly folderOnMachine = `M:\\ProgramData\\Mabs\\${stagingId}`;

    constructor(private readonly program: string) {
        const files = unpackedGuest(guestPackage(readGuestFiles()));
        for (const [path, text] of Object.entries(files)) {
            mkdirSync(dirname(join(this.folder, path)), { recursive: true });
            const admitted = path === SCHEMA_PATH ? text.replaceAll('"^https://[^ ', '"^https?://[^ ') : text;
            writeFileSync(join(this.folder, path), `\ufeff${admitted}`);
        }
    }

    /** Writes settings.json: a value, or a text as it is. */
    writeSettings(document: unknown): void {
        const text = typeof document === "string" ? document : JSON.stringify(document);
        writeFileSync(join(this.folder, "settings.json"), text);
    }

    /** Runs lines of PowerShell; `$world` is the state of the stand-in, `$mabs` the module. The exit code is that of the last script. */
    async run(...lines: readonly string[]): Promise<StagedRun> {
        const script = join(this.root, "run.ps1");
        const reportFile = join(this.root, "report.json");
        rmSync(reportFile, { force: true });
        writeFileSync(
            script,
            [
                "\ufeff$ErrorActionPreference = 'Stop'",
                `Import-Module ${powerShellLiteral(fakes)}`,
                `Import-Module ${powerShellLiteral(join(this.folder, "Mabs", "Mabs.psd1"))}`,
                "$mabs = Get-Module -Name Mabs",
                `$world = New-FakeWorld -Root ${powerShellLiteral(this.root)}`,
                "Install-FakeWindows -World $world",
                "$LASTEXITCODE = 0",
                ...lines,
                "$exitCode = $LASTEXITCODE",
                report,
                "exit $exitCode",
            ].join("\n"),
        );
        const run = await runPowerShell(this.program, ["-NoProfile", "-NonInteractive", "-File", script]);
        return { ...run, tasks: tasksIn(reportFile) };
    }

    remove(): void {
        rmSync(this.root, { recursive: true });
    }
}

function tasksIn(file: string): readonly StandInTask[] {
    try {
        return (JSON.parse(readFileSync(file, "utf8")) as { tasks: StandInTask[] }).tasks;
    } catch {
        return [];
    }
}
