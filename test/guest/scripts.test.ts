import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readGuestFiles } from "../../config/guestFiles";
import { compactScript, encodedCommand, powerShellLiteral } from "../../model/powerShell";
import { describeWithPowerShell, runPowerShell } from "../support/powerShell";

/** Writes what the parser makes of each script that it is given: its errors, and its tokens without comments and line ends. */
const inspector = String.raw`
$result = foreach ($file in $args) {
    $tokens = $null; $errors = $null
    $null = [System.Management.Automation.Language.Parser]::ParseFile($file, [ref] $tokens, [ref] $errors)
    [pscustomobject] @{
        errors = @($errors | ForEach-Object { $_.Message })
        tokens = @($tokens | Where-Object { $_.Kind -notin 'Comment', 'NewLine', 'EndOfInput' } | ForEach-Object { $_.Text })
    }
}
ConvertTo-Json -InputObject @($result) -Depth 3 -Compress
`;

interface Inspected {
    readonly errors: readonly string[];
    readonly tokens: readonly string[];
}

/** Lines of the guest's scripts that match, without comments, as `path: line`. */
function linesWith(pattern: RegExp): readonly string[] {
    return Object.entries(readGuestFiles())
        .filter(([path]) => /\.psm?1$/.test(path))
        .flatMap(([path, text]) =>
            text
                .replaceAll(/<#[\s\S]*?#>/g, "")
                .split("\n")
                .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
                .filter((line) => pattern.test(line))
                .map((line) => `${path}: ${line}`),
        );
}

describe("the scripts of the guest", () => {
    it("restart the machine in one place, which only the phases of the task reach", () => {
        assert.deepEqual(linesWith(/\bRestart-Computer\b|\bStop-Computer\b|\bshutdown\.exe\b|\bWin32Shutdown\b/i), [
            "Mabs/Core/Request-Restart.ps1: Restart-Computer -Force",
        ]);
        const callers = linesWith(/\bRequest-Restart\b/).map((line) => line.split(":")[0]);
        assert.deepEqual(callers, ["Mabs/Core/Invoke-Phase.ps1", "Mabs/Core/Request-Restart.ps1"]);
        assert.deepEqual(
            linesWith(/\bInvoke-Phase\b/).map((line) => line.split(":")[0]),
            ["Mabs/Core/Invoke-Installation.ps1", "Mabs/Core/Invoke-Phase.ps1"],
        );
    });

    it("send web requests by .NET alone, never by a command that may want Internet Explorer", () => {
        assert.deepEqual(
            linesWith(/\b(?:Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer)\b|InternetExplorer/i),
            [],
        );
        assert.deepEqual(
            [...new Set(linesWith(/\[System\.Net\.WebRequest\]/).map((line) => line.split(":")[0]))],
            ["Mabs/Azure/Send-HttpRequest.ps1", "Mabs/Preflight/Get-RemoteTime.ps1"],
        );
    });

    it("ask Azure Resource Manager for nothing but the certificate of the vault", () => {
        assert.deepEqual(
            [...new Set(linesWith(/resourceManagerUrl|management\.azure/i).map((line) => line.split(":")[0]))],
            ["Mabs/Credentials/Request-VaultCertificate.ps1"],
        );
    });

    it("touch no rule and no profile of the Windows firewall", () => {
        assert.deepEqual(linesWith(/NetFirewall|\badvfirewall\b|HNetCfg|FirewallPolicy/i), []);
        // The one use of netsh is the proxy of WinHTTP.
        assert.deepEqual(
            linesWith(/\bnetsh\b/i).map((line) => line.split(":")[0]),
            ["Mabs/Proxy/Set-ProxyPhase.ps1"],
        );
    });
});

/** What the check of the syntax tree in Scripts.Tests.ps1 cannot say: what TypeScript makes of a script, and of a value. */
describeWithPowerShell("what TypeScript writes for PowerShell, on a real PowerShell", (program) => {
    async function inspect(...scripts: readonly string[]): Promise<readonly Inspected[]> {
        const folder = mkdtempSync(join(tmpdir(), "mabs-scripts-"));
        try {
            const files = scripts.map((text, index) => {
                const file = join(folder, `${index}.ps1`);
                writeFileSync(file, text);
                return file;
            });
            const call = `& { ${inspector} } ${files.map(powerShellLiteral).join(" ")}`;
            const run = await runPowerShell(program, ["-NoProfile", "-NonInteractive", "-Command", call]);
            assert.equal(run.stderr, "");
            return JSON.parse(run.stdout) as Inspected[];
        } finally {
            rmSync(folder, { recursive: true });
        }
    }

    it("means the same when the bootstrap loses its comments and indentation", async () => {
        const bootstrap = readGuestFiles()["bootstrap.ps1"]!;
        const [full, compact] = await inspect(bootstrap, compactScript(bootstrap));
        assert.deepEqual(full?.errors, []);
        assert.ok(full.tokens.length > 300);
        assert.deepEqual(compact, full);
    });

    it("gives every literal exactly as it was written", async () => {
        const texts = [
            "'\"`$x$(1) %PATH% # < > & | ^ ; \u2018\u2019\u201a\u201b \u201c\u201d",
            "line\nline\r\nline\ttab ",
            "äöü ß 漢字 😀",
            ...fc.sample(fc.string({ unit: "grapheme", maxLength: 40 }), { numRuns: 150, seed: 7 }),
            ...fc.sample(fc.string({ unit: fc.constantFrom(..."'\u2018\u2019\u201a\u201b\"`$#<>%ü\r\n".split("")) }), {
                numRuns: 150,
                seed: 8,
            }),
        ];
        const script = [
            `foreach ($text in @(`,
            texts.map((text) => powerShellLiteral(text)).join(",\n"),
            ")) { [Console]::Out.WriteLine([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text))) }",
        ].join("\n");
        const run = await runPowerShell(program, [
            "-NoProfile",
            "-NonInteractive",
            "-EncodedCommand",
            encodedCommand(script),
        ]);
        const read = run.stdout.split(/\r?\n/).map((line) => Buffer.from(line, "base64").toString("utf16le"));
        assert.deepEqual(read.slice(0, texts.length), texts);
    });
});
