import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readGuestFiles } from "../../config/guestFiles";
import { compactScript, encodedCommand, powerShellLiteral } from "../../model/powerShell";
import { describeWithPowerShell, runPowerShell } from "../support/powerShell";

/**
 * Every command that the scripts call and every parameter they name, as Windows Server 2019 with Windows PowerShell 5.1 has them. A new entry
 * is looked up in the reference of that version first: `-NoProxy`, `-AsHashtable`, `Test-Json` and others exist only later.
 */
const commandsOfServer2019: Readonly<Record<string, readonly string[]>> = {
    "ConvertFrom-Json": ["InputObject"],
    "ConvertTo-Json": ["Compress", "InputObject"],
    "Get-FileHash": ["Algorithm", "InputStream", "LiteralPath"],
    "Join-Path": ["ChildPath", "Path"],
    "New-Item": ["Force", "ItemType"],
    "New-Object": ["ArgumentList", "TypeName"],
    "Set-StrictMode": ["Version"],
    "Split-Path": ["Leaf", "Path"],
    "Start-Sleep": ["Seconds"],
    "ForEach-Object": [],
    "Where-Object": [],
    "icacls.exe": [],
};

/** Writes what the parser sees in the scripts of one folder: errors, commands with their parameters, functions, first statement. */
const inspector = String.raw`
$result = foreach ($file in Get-ChildItem -LiteralPath $args[0] -Filter *.ps1) {
    $tokens = $null; $errors = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref] $tokens, [ref] $errors)
    $calls = $ast.FindAll({ param($node) $node -is [System.Management.Automation.Language.CommandAst] }, $true)
    $functions = $ast.FindAll({ param($node) $node -is [System.Management.Automation.Language.FunctionDefinitionAst] }, $true)
    [pscustomobject] @{
        file = $file.Name
        errors = @($errors | ForEach-Object { $_.Message })
        tokens = @($tokens | Where-Object { $_.Kind -notin 'Comment', 'NewLine', 'EndOfInput' } | ForEach-Object { $_.Text }) -join [char] 1
        functions = @($functions | ForEach-Object {
            $help = $_.GetHelpContent()
            [pscustomobject] @{
                name = $_.Name
                synopsis = if ($help) { "$($help.Synopsis)".Trim() } else { '' }
                described = @(if ($help) { $help.Parameters.Keys })
                parameters = @(@(if ($_.Body.ParamBlock) { $_.Body.ParamBlock.Parameters }) + @($_.Parameters) |
                Where-Object { $_ } | ForEach-Object { $_.Name.VariablePath.UserPath })
            }
        })
        calls = @($calls | ForEach-Object {
            [pscustomobject] @{
                name = "$($_.GetCommandName())"
                parameters = @($_.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] } |
                    ForEach-Object { $_.ParameterName })
            }
        })
    }
}
ConvertTo-Json -InputObject @($result) -Depth 6 -Compress
`;

interface Inspected {
    readonly file: string;
    readonly errors: readonly string[];
    readonly tokens: string;
    readonly functions: readonly {
        readonly name: string;
        readonly synopsis: string;
        readonly described: readonly string[];
        readonly parameters: readonly string[];
    }[];
    readonly calls: readonly { readonly name: string; readonly parameters: readonly string[] }[];
}

describeWithPowerShell("the scripts of the guest, on a real PowerShell", (program) => {
    let scripts: readonly Inspected[];
    let compact: readonly Inspected[];

    async function inspect(files: Readonly<Record<string, string>>): Promise<readonly Inspected[]> {
        const folder = mkdtempSync(join(tmpdir(), "mabs-scripts-"));
        try {
            for (const [path, text] of Object.entries(files)) {
                if (path.endsWith(".ps1")) writeFileSync(join(folder, path), text);
            }
            const run = await runPowerShell(program, [
                "-NoProfile",
                "-Command",
                `& { ${inspector} } ${powerShellLiteral(folder)}`,
            ]);
            assert.equal(run.stderr, "");
            return JSON.parse(run.stdout) as Inspected[];
        } finally {
            rmSync(folder, { recursive: true });
        }
    }

    before(async () => {
        const files = readGuestFiles();
        scripts = await inspect(files);
        compact = await inspect({ "bootstrap.ps1": compactScript(files["bootstrap.ps1"]!) });
    });

    it("parse without an error", () => {
        assert.ok(scripts.length >= 5);
        assert.deepEqual(
            scripts.filter(({ errors }) => errors.length > 0),
            [],
        );
    });

    it("call only commands and parameters that Windows Server 2019 has, by their full names", () => {
        const own = new Map(
            scripts.flatMap(({ functions }) => functions).map(({ name, parameters }) => [name, parameters] as const),
        );
        const unknown = scripts.flatMap(({ file, calls }) =>
            calls
                .filter(({ name }) => name !== "")
                .flatMap(({ name, parameters }) => {
                    const known = commandsOfServer2019[name] ?? own.get(name);
                    if (known === undefined) return [`${file}: ${name}`];
                    return parameters
                        .filter((parameter) => !known.includes(parameter))
                        .map((parameter) => `${file}: ${name} -${parameter}`);
                }),
        );
        assert.deepEqual(unknown, []);
    });

    it("list no command that nobody calls any more", () => {
        const called = new Set(scripts.flatMap(({ calls }) => calls.map(({ name }) => name)));
        assert.deepEqual(
            Object.keys(commandsOfServer2019).filter((name) => !called.has(name)),
            [],
        );
    });

    it("keep one function per file, with a synopsis and every parameter described", () => {
        for (const { file, functions } of scripts) {
            if (file === "bootstrap.ps1" || file === "Start-Staging.ps1") continue;
            assert.deepEqual(
                functions.map(({ name }) => `${name}.ps1`),
                [file],
            );
            const [{ synopsis, described, parameters }] = functions as [Inspected["functions"][number]];
            assert.notEqual(synopsis, "", file);
            assert.deepEqual(
                described.map((name) => name.toLowerCase()).sort(),
                parameters.map((name) => name.toLowerCase()).sort(),
                file,
            );
        }
    });

    it("stop at the first error and are strict about names", () => {
        for (const [path, text] of Object.entries(readGuestFiles())) {
            assert.match(text, /^ *Set-StrictMode -Version /m, path);
            assert.match(text, /^ *\$ErrorActionPreference = 'Stop'$/m, path);
        }
    });

    it("contain nothing that restarts the machine, installs from a gallery or runs text as code", () => {
        const forbidden =
            /Restart-Computer|shutdown|Install-Module|Invoke-Expression|\biex\b|scriptblock\]::Create|ConvertTo-SecureString|169\.254\.169\.254\/metadata\/instance/i;
        for (const [path, text] of Object.entries(readGuestFiles())) assert.doesNotMatch(text, forbidden, path);
    });

    it("mean the same to PowerShell when the bootstrap loses its comments and indentation", () => {
        const full = scripts.find(({ file }) => file === "bootstrap.ps1");
        assert.deepEqual(compact[0]?.errors, []);
        assert.equal(compact[0]?.tokens, full?.tokens);
    });

    it("get every literal exactly as it was written", async () => {
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
