import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { passphraseFaults } from "../../config/passphraseRule";
import { describeWithPowerShell, runPowerShell } from "../support/powerShell";

const rule = join(__dirname, "..", "..", "guest", "Mabs", "Credentials", "Get-PassphraseFinding.ps1");

const idOf = { short: "MABS-PPH-002", notAscii: "MABS-PPH-003", unsafe: "MABS-PPH-004" } as const;

/**
 * Every character of the first 255 at the begin, in the middle and at the end; and a few hundred texts of all lengths. Without NUL, where
 * .NET on some systems ends a text that comes out of a SecureString.
 */
function candidates(): readonly string[] {
    const characters = Array.from({ length: 0xff }, (_, index) => String.fromCharCode(index + 1));
    const places = characters.flatMap((character) => [
        `${character}0123456789abcdef`,
        `01234567${character}89abcdef`,
        `0123456789abcdef${character}`,
    ]);
    const texts = fc.sample(fc.string({ minLength: 1, maxLength: 24 }), { numRuns: 400, seed: 20261124 });
    return [...places, ...texts.filter((text) => !text.includes("\0")), "短い", "fifteen letters", "sixteen letters."];
}

describeWithPowerShell("the rule of the guest about pass phrases", (program) => {
    it("refuses the same texts as the check of the configuration, for the same reasons", async () => {
        const folder = mkdtempSync(join(tmpdir(), "mabs-passphrase-"));
        try {
            const texts = candidates();
            const encoded = texts.map((text) => Buffer.from(text, "utf16le").toString("base64"));
            writeFileSync(join(folder, "texts.txt"), encoded.join("\n"));
            const script = join(folder, "judge.ps1");
            writeFileSync(
                script,
                [
                    ". $args[0]",
                    "function New-Finding { param($Id) $Id }",
                    "function ConvertFrom-SecretText { param($Value) (New-Object Net.NetworkCredential '', $Value).Password }",
                    'foreach ($line in [IO.File]::ReadAllLines("$PSScriptRoot/texts.txt")) {',
                    "    $secret = New-Object Security.SecureString",
                    "    foreach ($character in [Text.Encoding]::Unicode.GetChars([Convert]::FromBase64String($line))) { $secret.AppendChar($character) }",
                    "    [Console]::Out.WriteLine((@(Get-PassphraseFinding -Passphrase $secret) -join ' '))",
                    "}",
                ].join("\n"),
            );
            const { stdout, stderr, exitCode } = await runPowerShell(program, ["-NoProfile", "-File", script, rule]);
            assert.deepEqual({ stderr, exitCode }, { stderr: "", exitCode: 0 });
            const answers = stdout.replace(/\r/g, "").split("\n").slice(0, texts.length);
            const expected = texts.map((text) =>
                passphraseFaults(text)
                    .map((fault) => idOf[fault])
                    .join(" "),
            );
            assert.deepEqual(
                texts.flatMap((text, index) =>
                    answers[index] === expected[index] ? [] : [{ text, guest: answers[index], ours: expected[index] }],
                ),
                [],
            );
            for (const id of Object.values(idOf))
                assert.ok(
                    answers.some((answer) => answer.includes(id)),
                    id,
                );
            assert.ok(answers.filter((answer) => answer === "").length > 200);
        } finally {
            rmSync(folder, { recursive: true });
        }
    });
});
