import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { productCommands, runSteps, stepsFor } from "../../scripts/testGuest";
import { describeEngine, type PowerShellEngine } from "../support/pester";
import { describeWithPowerShell, findPowerShells, runPowerShell } from "../support/powerShell";

const root = join(__dirname, "..", "..");

const engine: PowerShellEngine = {
    program: "/bin/pwsh",
    version: "7.6.9",
    edition: "Core",
    isStandIn: false,
    pester: "5.7.1",
    analyzer: "1.24.0",
};

describe("the run of the guest's tests", () => {
    const titles = (of: PowerShellEngine) => stepsFor(of).map(({ title, script }) => [title, script !== undefined]);

    it("names the engine, the Pester, and what is not the real one", () => {
        assert.equal(describeEngine(engine), "PowerShell 7.6.9 (Core), Pester 5.7.1");
        assert.equal(
            describeEngine({ ...engine, isStandIn: true, pester: "5.7.0" }),
            "PowerShell 7.6.9 (Core), Pester 5.7.0, stand-in for the modules",
        );
        assert.equal(describeEngine({ ...engine, pester: null }), "PowerShell 7.6.9 (Core), no Pester 5");
    });

    it("is tests and analysis where there is everything", () => {
        assert.deepEqual(titles(engine), [
            ["guest tests on PowerShell 7.6.9 (Core), Pester 5.7.1", true],
            ["PSScriptAnalyzer 1.24.0", true],
        ]);
    });

    it("leaves out what a tool is missing for, and says how to get it", () => {
        const lines: string[] = [];
        const bare = stepsFor({ ...engine, pester: null, analyzer: null });
        const isFine = runSteps(
            bare,
            false,
            () => assert.fail("nothing to run"),
            (line) => lines.push(line),
        );
        assert.equal(isFine, true);
        assert.deepEqual(lines, [
            "left out: guest tests on PowerShell 7.6.9 (Core), no Pester 5; install Pester 5 in that PowerShell: " +
                "Install-Module -Name Pester -MinimumVersion 5.0 -Scope CurrentUser -SkipPublisherCheck",
            "left out: PSScriptAnalyzer on /bin/pwsh; Install-Module -Name PSScriptAnalyzer -Scope CurrentUser",
        ]);
    });

    it("fails a pipeline whose PowerShell lacks Pester, not one that lacks the analyzer", () => {
        const run = (of: PowerShellEngine) =>
            runSteps(
                stepsFor(of),
                true,
                () => 0,
                () => undefined,
            );
        assert.equal(run({ ...engine, pester: null }), false);
        assert.equal(run({ ...engine, analyzer: null }), true);
    });

    it("fails when anything failed, and runs the rest all the same", () => {
        const ran: string[] = [];
        const isFine = runSteps(
            stepsFor(engine),
            false,
            (script) => (ran.push(script), ran.length === 1 ? 1 : 0),
            () => undefined,
        );
        assert.deepEqual([isFine, ran.length], [false, 2]);
    });

    it("lets the analyzer pass commands of the backup server, and none of Windows", () => {
        const commands = productCommands();
        assert.ok(commands.includes("Get-DPMCloudConnection") && commands.includes("Set-OBMachineSetting"));
        assert.equal(commands.includes("Get-Disk"), false);
    });

    it("gives every rule that it switches off a reason", () => {
        const lines = readFileSync(join(root, "PSScriptAnalyzerSettings.psd1"), "utf8").split("\n");
        const first = lines.findIndex((line) => line.includes("ExcludeRules"));
        const rules = lines.flatMap((line, index) => (index > first && /^\s+'PS\w+'$/.test(line) ? [index] : []));
        assert.ok(rules.length > 0);
        for (const index of rules) assert.match(lines[index - 1] ?? "", /^\s+# \S/, lines[index]);
    });

    it("takes both PowerShells of Windows, and elsewhere the first pwsh or the one that is named", () => {
        const folder = mkdtempSync(join(tmpdir(), "mabs-path-"));
        try {
            const [windows, core, own] = ["powershell.exe", "pwsh.exe", "my-pwsh"].map((name) => join(folder, name));
            for (const file of [windows!, core!, own!]) {
                writeFileSync(file, "");
                chmodSync(file, 0o755);
            }
            assert.deepEqual(findPowerShells({ PATH: folder }, "win32"), [windows, core]);
            assert.deepEqual(findPowerShells({ PATH: folder }, "linux"), []);
            assert.deepEqual(findPowerShells({ PATH: folder, MABS_PWSH: own }, "linux"), [own]);
            assert.throws(
                () => findPowerShells({ PATH: "", MABS_PWSH: `${own!}x` }, "linux"),
                /MABS_PWSH names no program/,
            );
        } finally {
            rmSync(folder, { recursive: true });
        }
    });

    it("ends well and names the suite where there is no PowerShell", function () {
        this.timeout(60_000);
        const run = spawnSync(process.execPath, ["--require", "tsx/cjs", join(root, "scripts", "testGuest.ts")], {
            cwd: root,
            encoding: "utf8",
            env: { PATH: "", CI: "true" },
        });
        assert.deepEqual({ status: run.status, stderr: run.stderr }, { status: 0, stderr: "" });
        assert.match(run.stdout, /^left out: guest tests, no PowerShell on this machine; install PowerShell 7 /);
    });
});

describeWithPowerShell("the settings of PSScriptAnalyzer", (program) => {
    it("are a data file that asks for Windows PowerShell 5.1 on Windows Server 2019", async () => {
        const { stdout, stderr } = await runPowerShell(program, [
            "-NoProfile",
            "-NonInteractive",
            "-Command",
            "ConvertTo-Json -Depth 5 -InputObject (Import-PowerShellDataFile -LiteralPath ./PSScriptAnalyzerSettings.psd1)",
        ]);
        assert.equal(stderr, "");
        const { Rules, IncludeDefaultRules } = JSON.parse(stdout) as {
            IncludeDefaultRules: boolean;
            Rules: Record<string, { Enable: boolean; TargetVersions?: string[]; TargetProfiles?: string[] }>;
        };
        assert.equal(IncludeDefaultRules, true);
        assert.ok(Object.values(Rules).every(({ Enable }) => Enable));
        assert.ok(Rules["PSUseCompatibleSyntax"]?.TargetVersions?.includes("5.1"));
        for (const rule of ["PSUseCompatibleCommands", "PSUseCompatibleTypes"])
            assert.match(Rules[rule]?.TargetProfiles?.[0] ?? "", /^win-8_x64_10\.0\.17763\.0_5\.1\./);
    });
});
