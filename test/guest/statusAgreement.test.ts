import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { guestSettings } from "../../model/guestSettings";
import { isReady, judgeGuestStatus, parseGuestStatus } from "../../model/guestStatus";
import schema from "../../model/guestStatus.schema.json";
import type { GuestHealth, GuestStatus } from "../../model/guestStatusDocument";
import { powerShellLiteral } from "../../model/powerShell";
import { startAzureInTheVm, type AzureInTheVm } from "../support/azureInTheVm";
import { minimalSettingsInput } from "../support/guestSettingsInput";
import { describeWithPowerShell } from "../support/powerShell";
import { StagedMachine, stagingId } from "../support/stagedMachine";

const statusPath = "/status/MABS01/status.json";

/** What the health probe writes on a healthy server. */
const health: GuestHealth = {
    schemaVersion: 1,
    checkedAt: "2026-11-26T09:00:00Z",
    state: "healthy",
    lastVaultContact: "2026-11-26T08:59:00Z",
    poolFreePercent: 71.5,
    scratchFreePercent: 96,
    failedChecks: [],
    checks: [{ id: "serviceMSDPM", state: "ok", detail: 'Größe "5" <%>' }],
};

/** Three small phases in the place of the real ones: one that works and restarts, one that fails in every way, one that only checks. */
const tinyPhases = String.raw`
$global:tries = @{ Alpha = 0; Beta = 0 }
& $mabs {
    $script:PhaseTable = @(foreach ($name in 'Alpha', 'Beta', 'Gamma') {
        [pscustomobject] @{
            name = $name; title = "The phase $name"; inputs = @('server'); timeoutMinutes = 60; maxAttempts = 3; pauseSeconds = 30; maxRestarts = 1
        }
    })
    function script:Test-AlphaPhase { param($Context) $global:tries.Alpha -gt 0 }
    function script:Set-AlphaPhase { param($Context) $global:tries.Alpha++; 'Restart' }
    function script:Confirm-AlphaPhase { param($Context) [ordered] @{ alpha = 'Größe "1" <%>'; when = '2026-11-26T08:00:00Z'; none = $null; list = @('one') } }
    function script:Confirm-BetaPhase {
        param($Context)
        $global:tries.Beta++
        $finding = New-Finding -Id 'MABS-RUN-006' -Values @{ program = 'x.exe'; timeoutMinutes = 5 }
        switch ($global:tries.Beta) {
            1 { throw 'An error that nobody knows: "quotes", umlauts äöü.' }
            2 { throw (New-MabsError -Id 'MABS-RUN-006' -Values @{ program = 'x.exe'; timeoutMinutes = 5 } -Finding @($finding)) }
            3 { throw (New-MabsError -Id 'MABS-RUN-004' -Values @{ phase = 'Beta'; restarts = 2; maxRestarts = 1 } -Finding @($finding, $finding)) }
        }
    }
    function script:Confirm-GammaPhase { param($Context) @{ gamma = 3 } }
}
`;

describeWithPowerShell("the status documents of the real guest", (program) => {
    let azure: AzureInTheVm;
    let machine: StagedMachine;
    let documents: readonly GuestStatus[];

    before(async () => {
        azure = await startAzureInTheVm();
        machine = new StagedMachine(program);
        machine.writeSettings({
            ...guestSettings(minimalSettingsInput),
            status: { containerUrl: `${azure.url}/status` },
        });
        writeFileSync(join(machine.folder, "health.json"), JSON.stringify(health));
        const folder = powerShellLiteral(machine.folderOnMachine);
        const place = `-Folder ${folder} -IdentityEndpoint ${powerShellLiteral(azure.url)}`;
        const { exitCode, stdout, stderr } = await machine.run(
            `& ${powerShellLiteral(join(machine.folder, "Start-Staging.ps1"))} ${place}`,
            tinyPhases,
            ...["restarting", "waiting", "waiting", "failed", "failed"].map(
                (outcome) =>
                    `$found = Invoke-Installation ${place}; if ($found -ne '${outcome}') { throw "$found, not ${outcome}" }`,
            ),
            `Copy-Item -LiteralPath ${powerShellLiteral(join(machine.folder, "health.json"))} -Destination 'M:\\ProgramData\\Mabs\\health.json'`,
            `$found = Invoke-Installation ${place} -Resume; if ($found -ne 'succeeded') { throw $found }`,
        );
        assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: "" });
        assert.match(stdout, /MABS01 is staged; its installation runs\./);
        documents = azure.requests
            .filter(({ method, path }) => method === "PUT" && path === statusPath)
            .map(({ body }) => JSON.parse(body) as GuestStatus);
    });
    after(async () => {
        await azure.close();
        machine.remove();
    });

    it("fit the schema to the letter, every one that is written on the way", () => {
        const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
        assert.ok(documents.length > 12, String(documents.length));
        for (const document of documents) {
            assert.equal(validate(document), true, JSON.stringify({ document, errors: validate.errors }, null, 2));
            assert.deepEqual(parseGuestStatus(JSON.stringify(document)), { kind: "status", status: document });
        }
    });

    it("tell the way through every state", () => {
        const way = documents.map(({ phase, state }) => `${phase} ${state}`);
        assert.deepEqual(
            way.filter((step, index) => step !== way[index - 1]),
            [
                "Staging running",
                "Alpha running",
                "Alpha restarting",
                "Alpha running",
                "Beta running",
                "Beta waiting",
                "Beta running",
                "Beta waiting",
                "Beta running",
                "Beta failed",
                "Beta running",
                "Gamma running",
                "Done succeeded",
            ],
        );
    });

    it("carry the error with cause, remedy and findings, for as long as it lasts", () => {
        const failures = documents.flatMap(({ failure }) => (failure === null ? [] : [failure]));
        assert.deepEqual(
            failures.map(({ id, after, findings }) => [id, after, findings.length]),
            [
                ["MABS-RUN-003", "later", 0],
                ["MABS-RUN-006", "later", 1],
                ["MABS-RUN-004", "stop", 2],
                ["MABS-RUN-004", "stop", 2],
            ],
        );
        assert.match(failures[0]!.message, /An error that nobody knows: "quotes", umlauts äöü\./);
        assert.deepEqual(failures[1]!.findings[0], {
            id: "MABS-RUN-006",
            message: "x.exe did not end within 5 minutes and was ended.",
            remedy: "Look at the log of the program. The phase is tried again every 15 minutes.",
            constraints: [],
            after: "later",
        });
        // Read back from the state of the machine, an error is the same as when it was met.
        assert.deepEqual(failures[3], failures[2]);
        assert.equal(documents.at(-1)?.failure, null);
    });

    it("carry the facts of all phases, and the health of the server, as they are", () => {
        const last = documents.at(-1);
        assert.deepEqual(last?.facts, {
            alpha: 'Größe "1" <%>',
            when: "2026-11-26T08:00:00Z",
            none: null,
            list: ["one"],
            gamma: 3,
        });
        assert.deepEqual(last.health, health);
        assert.deepEqual(
            last.phases.map(({ name, outcome, restarts }) => [name, outcome, restarts]),
            [
                ["Alpha", "succeeded", 1],
                ["Beta", "succeeded", 0],
                ["Gamma", "succeeded", 0],
            ],
        );
        assert.match(
            last.logLines.at(-1) ?? "",
            /^2026-\d\d-\d\dT\S+Z Information Done succeeded - The server is installed/,
        );
    });

    it("are ready at the very end and at no point before, and never for another staging", () => {
        const ready = documents.map((document) => isReady(document, stagingId));
        assert.deepEqual(ready, [...documents.slice(1).map(() => false), true]);
        assert.deepEqual(
            [...new Set(documents.map((document) => judgeGuestStatus(document, stagingId).kind))],
            ["working", "waiting", "failed", "ready"],
        );
        assert.equal(
            documents.some((document) => isReady(document, "f".repeat(32))),
            false,
        );
    });
});
