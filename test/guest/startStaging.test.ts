import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGuestFiles } from "../../config/guestFiles";
import { guestPackage, SCHEMA_PATH } from "../../model/guestPackage";
import { guestSettings, guestSettingsBlob } from "../../model/guestSettings";
import type { GuestSettings } from "../../model/guestSettingsDocument";
import type { GuestStatus } from "../../model/guestStatusDocument";
import { powerShellLiteral } from "../../model/powerShell";
import { staging } from "../../model/staging";
import { startAzureInTheVm, tokenPath, type AzureInTheVm } from "../support/azureInTheVm";
import { minimalSettingsInput } from "../support/guestSettingsInput";
import { describeWithPowerShell, runPowerShell } from "../support/powerShell";
import { unpackedGuest } from "../support/unpackedGuest";
import { StagedMachine, stagingId, type StagedRun } from "../support/stagedMachine";

const statusPath = "/status/MABS01/status.json";

describeWithPowerShell("Start-Staging.ps1, on a real PowerShell", (program) => {
    let azure: AzureInTheVm;
    let machine: StagedMachine;

    beforeEach(async () => {
        azure = await startAzureInTheVm();
        machine = new StagedMachine(program);
    });
    afterEach(async () => {
        await azure.close();
        machine.remove();
    });

    /** The settings of a server whose storage account is the loopback server. */
    const settings = (): GuestSettings => ({
        ...guestSettings(minimalSettingsInput),
        status: { containerUrl: `${azure.url}/status` },
    });

    function run(document: unknown, retryMinutes = 1): Promise<StagedRun> {
        machine.writeSettings(document);
        const script = powerShellLiteral(join(machine.folder, "Start-Staging.ps1"));
        return machine.run(
            [
                `& ${script} -Folder ${powerShellLiteral(machine.folderOnMachine)}`,
                `-IdentityEndpoint ${powerShellLiteral(azure.url)} -RetryMinutes ${retryMinutes}`,
            ].join(" "),
        );
    }

    const status = (): GuestStatus | null =>
        JSON.parse(azure.blobs.get(statusPath)?.toString("utf8") ?? "null") as GuestStatus | null;
    const methods = () => azure.requests.filter(({ path }) => path === statusPath).map(({ method }) => method);

    it("says in the status container that the server is staged", async () => {
        const text = guestSettingsBlob(settings());
        const { exitCode, stdout, stderr } = await run(text.text);
        assert.deepEqual(
            { exitCode, stdout: stdout.trim(), stderr },
            { exitCode: 0, stdout: "MABS01 is staged; its installation runs.", stderr: "" },
        );
        const { phases, ...document } = status() ?? { phases: [] };
        assert.deepEqual(document, {
            schemaVersion: 1,
            server: "MABS01",
            stagingId,
            settingsHash: text.sha256,
            phase: "Staging",
            state: "running",
            message: "Guest package and settings are in place and verified.",
            failure: null,
            startedAt: "2026-11-26T08:00:00Z",
            updatedAt: "2026-11-26T08:00:00Z",
            facts: {},
            health: null,
            logLines: [],
        });
        const table = JSON.parse(readGuestFiles()["Mabs/phases.json"]!) as {
            phases: { name: string; title: string }[];
        };
        assert.deepEqual(
            phases,
            table.phases.map(({ name, title }) => ({
                name,
                title,
                outcome: "pending",
                attempts: 0,
                restarts: 0,
                startedAt: null,
                finishedAt: null,
            })),
        );
        const put = azure.requests.find(({ method }) => method === "PUT");
        assert.equal(put?.headers["content-type"], "application/json; charset=utf-8");
        assert.ok(put?.headers["x-ms-date"] !== undefined);
    });

    it("starts the installation as a task of SYSTEM, at every start of Windows and every quarter of an hour", async () => {
        const { tasks } = await run(settings());
        const [task, ...others] = tasks;
        assert.deepEqual(others, []);
        const folder = machine.folderOnMachine.replaceAll("\\", "/");
        assert.deepEqual(
            { ...task, runs: task?.runs.replaceAll("\\", "/") },
            {
                name: "\\Mabs\\Installation",
                user: "NT AUTHORITY\\SYSTEM",
                runs: [
                    "powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass",
                    `-File "${folder}/Invoke-Installation.ps1" -Folder "${folder}"`,
                ].join(" "),
                triggers: [
                    { atStartup: true, everyMinutes: 0 },
                    { atStartup: false, everyMinutes: 15 },
                ],
                isStarted: true,
            },
        );
        assert.equal(readFileSync(join(machine.dataFolder, "current.txt"), "utf8"), stagingId);
    });

    it("goes on with a staging that was taken over before, and keeps what it has reached", async () => {
        const state = {
            schemaVersion: 1,
            stagingId,
            startedAt: "2026-11-25T07:00:00Z",
            outcome: "waiting",
            phase: "Proxy",
            message: "MABS-RUN-006 x.exe did not end.",
            phases: {
                Proxy: {
                    outcome: "failed",
                    inputHash: "",
                    attempts: 3,
                    restarts: 1,
                    bootTime: null,
                    startedAt: "2026-11-25T07:00:00Z",
                    finishedAt: "2026-11-25T07:10:00Z",
                    failure: {
                        id: "MABS-RUN-006",
                        message: "m",
                        cause: "c",
                        remedy: "r",
                        after: "later",
                        findings: [],
                    },
                    facts: null,
                },
            },
        };
        writeFileSync(join(machine.dataFolder, "state.json"), JSON.stringify(state));
        const { exitCode, stdout, tasks } = await run(settings());
        assert.equal(exitCode, 0);
        assert.equal(stdout.trim(), "MABS01 was staged before; its installation goes on.");
        const { phase, state: reached, failure, startedAt, phases } = status()!;
        assert.deepEqual(
            {
                phase,
                reached,
                id: failure?.id,
                startedAt,
                attempts: phases.find(({ name }) => name === "Proxy")?.attempts,
            },
            { phase: "Proxy", reached: "waiting", id: "MABS-RUN-006", startedAt: "2026-11-25T07:00:00Z", attempts: 3 },
        );
        assert.deepEqual(
            tasks.map(({ name, isStarted }) => [name, isStarted]),
            [["\\Mabs\\Installation", true]],
        );
    });

    it("takes the place of another staging, and keeps what the machine has reached", async () => {
        const state = {
            schemaVersion: 1,
            stagingId: "f".repeat(32),
            startedAt: "2026-11-25T07:00:00Z",
            outcome: "succeeded",
            phase: "Done",
            message: "All done.",
            phases: {},
        };
        writeFileSync(join(machine.dataFolder, "state.json"), JSON.stringify(state));
        assert.equal((await run(settings())).exitCode, 0);
        const { stagingId: staged, phase, state: reached } = status()!;
        assert.deepEqual({ staged, phase, reached }, { staged: stagingId, phase: "Staging", reached: "running" });
        assert.deepEqual(JSON.parse(readFileSync(join(machine.dataFolder, "state.json"), "utf8")), state);
    });

    it("replaces whatever lies in the status container", async () => {
        for (const earlier of [JSON.stringify({ stagingId: "f".repeat(32) }), "{", ""]) {
            azure.blobs.set(statusPath, Buffer.from(earlier, "utf8"));
            assert.equal((await run(settings())).exitCode, 0);
            assert.equal(status()?.stagingId, stagingId);
        }
    });

    it("waits for the role on the status container and for the metadata service", async () => {
        azure.refusals.set(statusPath, [403]);
        azure.refusals.set(tokenPath, [404]);
        assert.equal((await run(settings())).exitCode, 0);
        assert.deepEqual(methods(), ["PUT", "PUT"]);
    });

    it("ends with 3 and one line when the status container stays closed, and starts nothing", async () => {
        azure.refusals.set(statusPath, [403]);
        const { exitCode, stdout, stderr, tasks } = await run(settings(), 0);
        assert.equal(exitCode, 3);
        assert.equal(stdout, "");
        assert.match(
            stderr,
            /^MABS-STG-003 The status container cannot be reached: .*\/status\/MABS01\/status\.json .*\n$/,
        );
        assert.match(stderr, /403/);
        assert.deepEqual(tasks, []);
        assert.equal(existsSync(join(machine.dataFolder, "current.txt")), false);
    });

    for (const [what, change, finding] of [
        ["another schema version", { schemaVersion: 2 }, "schemaVersion must be 1"],
        ["a missing section", { vault: undefined }, "the document lacks vault"],
        ["an unknown section", { extra: 1 }, "the document has the unknown property extra"],
        ["a name in another case", { vault: undefined, Vault: {} }, "the document has the unknown property Vault"],
        ["a wrong type", { server: "MABS01" }, "server must be object"],
    ] as const) {
        it(`ends with 2 for settings with ${what}, before it asks Azure anything`, async () => {
            const { exitCode, stderr } = await run({ ...settings(), ...change });
            assert.equal(exitCode, 2);
            assert.match(stderr, /^MABS-STG-002 The settings cannot be used: .*\n$/);
            assert.ok(stderr.includes(finding), stderr);
            assert.deepEqual(azure.requests, []);
        });
    }

    it("names every finding at once", async () => {
        const { stderr } = await run({ ...settings(), schemaVersion: 2, server: { name: "a name", timeZone: "" } });
        assert.equal(
            stderr,
            "MABS-STG-002 The settings cannot be used: schemaVersion must be 1; " +
                "server.name must match ^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$; " +
                "server.timeZone must not be shorter than 1.\n",
        );
    });

    it("ends with 2 and one line for settings that are no document", async () => {
        for (const text of ["", "{", "[]", "null", '"x"']) {
            const { exitCode, stderr } = await run(text);
            assert.deepEqual({ exitCode, id: stderr.slice(0, 12) }, { exitCode: 2, id: "MABS-STG-002" }, text);
            assert.equal(stderr.split("\n").length, 2, text);
        }
    });

    it("ends with 1 when the package is not whole", async () => {
        rmSync(join(machine.folder, SCHEMA_PATH));
        const { exitCode, stderr } = await run(settings());
        assert.equal(exitCode, 1);
        assert.match(stderr, /^MABS-STG-004 Unexpected: .*guestSettings\.schema\.json.*\n$/);
    });

    it("is what the command of the extension ends in, with the real package", async () => {
        const guestFiles = readGuestFiles();
        const realPackage = guestPackage(guestFiles);
        const blob = guestSettingsBlob({ ...settings(), server: { name: "MABS01", timeZone: "" } });
        for (const { blobName, text } of [realPackage, blob])
            azure.blobs.set(`/scripts/${blobName}`, Buffer.from(text, "utf8"));
        const { commandToExecute, forceUpdateTag } = staging({
            name: "StageBackupServer",
            cloud: "AzureCloud",
            blobEndpoint: azure.url,
            scriptsContainer: "scripts",
            guestFiles,
            guestPackage: realPackage,
            settingsBlob: blob,
            metadataEndpoint: azure.url,
        });
        const { exitCode, stderr } = await runPowerShell(program, commandToExecute.split(" ").slice(1), {
            ProgramData: machine.dataFolder,
        });
        // What lies in the VM is what lies in the repository, with the byte order mark that 5.1 wants.
        const folder = join(machine.dataFolder, "Mabs", forceUpdateTag);
        const written = { ...guestFiles, [SCHEMA_PATH]: unpackedGuest(realPackage)[SCHEMA_PATH] };
        for (const [path, text] of Object.entries(written))
            assert.equal(readFileSync(join(folder, path), "utf8"), `\ufeff${text}`, path);
        assert.equal(exitCode, 2);
        assert.match(
            stderr,
            /^MABS-STG-002 .*server\.timeZone must not be shorter.*status\.containerUrl must match.*\n$/,
        );
    });
});
