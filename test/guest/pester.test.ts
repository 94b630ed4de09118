import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askEngine, describeEngine, guestTests, pesterFiles, pesterRemedy, runPesterFile } from "../support/pester";
import { describeWithPowerShell } from "../support/powerShell";

/** A whole installation that is killed at every call takes minutes on a busy machine. */
const timeoutSeconds = 3600;

describeWithPowerShell("the guest's own tests, in Pester", function (program) {
    before(async function () {
        const engine = await askEngine(program);
        if (engine.pester !== null) return;
        process.stderr.write(`\nleft out: the guest's own tests, ${describeEngine(engine)}; ${pesterRemedy}\n`);
        this.skip();
    });

    for (const file of pesterFiles()) {
        it(`hold what ${file} asserts`, async function () {
            this.timeout((timeoutSeconds + 60) * 1000);
            const { passed, failed, skipped, output } = await runPesterFile(
                program,
                join(guestTests, file),
                timeoutSeconds,
            );
            const report = failed.map(({ title, message }) => `${title}\n${message.replaceAll(/^/gm, "    ")}`);
            assert.equal(failed.length, 0, `${failed.length} of ${file} failed:\n\n${report.join("\n\n")}`);
            assert.deepEqual(skipped, []);
            assert.ok(passed > 0, `${file} holds no test`);
            if (output !== "") process.stdout.write(`\n${output.replaceAll(/^/gm, "  ")}\n`);
        });
    }
});

describeWithPowerShell("the run of a Pester file", function (program) {
    let folder: string;
    before(async function () {
        if ((await askEngine(program)).pester === null) this.skip();
        folder = mkdtempSync(join(tmpdir(), "mabs-pester-"));
    });
    after(() => {
        if (folder !== undefined) rmSync(folder, { recursive: true });
    });

    const run = (text: string) => {
        const file = join(folder, "A file's name.Tests.ps1");
        writeFileSync(file, text);
        return runPesterFile(program, file, 60);
    };

    it("tells which tests failed and why, which were skipped, and what was printed", async () => {
        const { passed, failed, skipped, output } = await run(
            [
                "Describe 'Sums' {",
                "    It 'adds' { 1 + 1 | Should -Be 2; Write-Host '  note: three points tried'; Write-Host 'What if: x' }",
                "    It 'is \"wrong\"' { 1 + 1 | Should -Be 3 }",
                "    It 'is left out' -Skip { 1 | Should -Be 2 }",
                "}",
            ].join("\n"),
        );
        assert.deepEqual(
            { passed, skipped, output },
            { passed: 1, skipped: ["Sums.is left out"], output: "three points tried" },
        );
        assert.deepEqual(
            failed.map(({ title }) => title),
            ['Sums.is "wrong"'],
        );
        assert.match(failed[0]!.message, /Expected 3, but got 2/);
    });

    it("fails for a file that does not parse, and for a block whose setup throws", async () => {
        const unreadable = await run("Describe 'x' {");
        assert.equal(unreadable.failed.length, 1);
        const spoiled = await run(
            "Describe 'x' { BeforeAll { throw 'no disk' }; It 'runs at last' { 1 | Should -Be 1 } }",
        );
        assert.ok(
            spoiled.failed.some(({ message }) => message.includes("no disk")),
            JSON.stringify(spoiled),
        );
    });

    it("finds test files in folders too, and nothing else", () => {
        const nested = mkdtempSync(join(tmpdir(), "mabs-pester-"));
        mkdirSync(join(nested, "Disks"));
        for (const path of ["b.Tests.ps1", "Disks/a.Tests.ps1", "c.ps1", "d.test.ts"])
            writeFileSync(join(nested, path), "");
        assert.deepEqual(pesterFiles(nested), ["Disks/a.Tests.ps1", "b.Tests.ps1"]);
        rmSync(nested, { recursive: true });
    });
});
