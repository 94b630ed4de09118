import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGuestFiles } from "../../config/guestFiles";
import { guestPackage } from "../../model/guestPackage";
import { guestSettings, guestSettingsBlob } from "../../model/guestSettings";
import type { GuestSettings } from "../../model/guestSettingsDocument";
import { staging } from "../../model/staging";
import { startAzureInTheVm, tokenPath, type AzureInTheVm } from "../support/azureInTheVm";
import { minimalSettingsInput } from "../support/guestSettingsInput";
import { describeWithPowerShell, runPowerShell } from "../support/powerShell";

const guestFiles = readGuestFiles();
const statusPath = "/status/MABS01/status.json";
const stagingId = "0123456789abcdef0123456789abcdef";

describeWithPowerShell("Start-Staging.ps1, on a real PowerShell", (program) => {
    let azure: AzureInTheVm;
    let machine: string;
    let folder: string;

    beforeEach(async () => {
        azure = await startAzureInTheVm();
        machine = mkdtempSync(join(tmpdir(), "mabs-vm-"));
        folder = join(machine, "Mabs", stagingId);
        mkdirSync(folder, { recursive: true });
        const { files } = JSON.parse(guestPackage(guestFiles).text) as { files: Record<string, string> };
        for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), `\ufeff${text}`);
    });
    afterEach(async () => {
        await azure.close();
        rmSync(machine, { recursive: true });
    });

    /** The settings of a server whose storage account is the loopback server. */
    const settings = (): GuestSettings => ({
        ...guestSettings(minimalSettingsInput),
        status: { containerUrl: `${azure.url}/status` },
    });

    /** The schema insists on https; only this test speaks http. */
    function admitHttp(): void {
        const file = join(folder, "guestSettings.schema.json");
        const { files } = JSON.parse(guestPackage(guestFiles).text) as { files: Record<string, string> };
        writeFileSync(file, files["guestSettings.schema.json"]!.replaceAll('"^https://[^ ', '"^https?://[^ '));
    }

    function run(document: unknown, retryMinutes = 1) {
        admitHttp();
        writeFileSync(
            join(folder, "settings.json"),
            typeof document === "string" ? document : JSON.stringify(document),
        );
        const script = join(folder, "Start-Staging.ps1");
        const args = ["-Folder", folder, "-IdentityEndpoint", azure.url, "-RetryMinutes", String(retryMinutes)];
        return runPowerShell(program, ["-NoProfile", "-NonInteractive", "-File", script, ...args]);
    }

    const status = (): unknown => JSON.parse(azure.blobs.get(statusPath)?.toString("utf8") ?? "null");
    const methods = () => azure.requests.filter(({ path }) => path === statusPath).map(({ method }) => method);

    it("says in the status container that the server is staged", async () => {
        const text = guestSettingsBlob(settings());
        const { exitCode, stdout, stderr } = await run(text.text);
        assert.deepEqual(
            { exitCode, stdout: stdout.trim(), stderr },
            { exitCode: 0, stdout: "MABS01 is staged.", stderr: "" },
        );
        const document = status() as { startedAt: string; updatedAt: string };
        assert.deepEqual(document, {
            schemaVersion: 1,
            server: "MABS01",
            stagingId,
            settingsHash: text.sha256,
            phase: "staged",
            state: "succeeded",
            message: "Guest package and settings are in place and verified.",
            startedAt: document.startedAt,
            updatedAt: document.updatedAt,
        });
        for (const time of [document.startedAt, document.updatedAt])
            assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        const put = azure.requests.find(({ method }) => method === "PUT");
        assert.equal(put?.headers["content-type"], "application/json; charset=utf-8");
        assert.ok(put?.headers["x-ms-date"] !== undefined);
    });

    it("leaves a status alone that a later phase of the same staging has moved on", async () => {
        const later = JSON.stringify({ stagingId, phase: "registered", state: "running" });
        azure.blobs.set(statusPath, Buffer.from(later, "utf8"));
        const { exitCode, stdout } = await run(settings());
        assert.equal(exitCode, 0);
        assert.equal(stdout.trim(), "MABS01 was staged before, nothing to do.");
        assert.equal(azure.blobs.get(statusPath)?.toString("utf8"), later);
        assert.deepEqual(methods(), ["GET"]);
    });

    for (const [what, earlier] of [
        ["of another staging", JSON.stringify({ stagingId: "f".repeat(32), phase: "registered" })],
        ["that is not JSON", "{"],
        ["of an unknown kind", JSON.stringify({ phase: "x" })],
        ["that is empty", ""],
    ] as const) {
        it(`replaces a status ${what}`, async () => {
            azure.blobs.set(statusPath, Buffer.from(earlier, "utf8"));
            assert.equal((await run(settings())).exitCode, 0);
            assert.equal((status() as { stagingId: string }).stagingId, stagingId);
        });
    }

    it("waits for the role on the status container, while reading and while writing", async () => {
        azure.refusals.set(statusPath, [403]);
        azure.refusals.set(tokenPath, [404]);
        assert.equal((await run(settings())).exitCode, 0);
        assert.deepEqual(methods(), ["GET", "GET", "PUT"]);
    });

    it("ends with 3 and one line when the status container stays closed", async () => {
        azure.refusals.set(statusPath, [403]);
        const { exitCode, stdout, stderr } = await run(settings(), 0);
        assert.equal(exitCode, 3);
        assert.equal(stdout, "");
        assert.match(
            stderr,
            /^MABS-STG-003 The status container cannot be reached: .*\/status\/MABS01\/status\.json .*\(403\).*\n$/,
        );
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
            assert.match(stderr, /^MABS-STG-002 settings\.json is not valid: .*\n$/);
            assert.ok(stderr.includes(finding), stderr);
            assert.deepEqual(azure.requests, []);
        });
    }

    it("names every finding at once", async () => {
        const { stderr } = await run({ ...settings(), schemaVersion: 2, server: { name: "a name", timeZone: "" } });
        assert.equal(
            stderr,
            "MABS-STG-002 settings.json is not valid: schemaVersion must be 1; " +
                "server.name must match ^[A-Za-z0-9]([A-Za-z0-9-]{0,13}[A-Za-z0-9])?$; " +
                "server.timeZone must not be shorter than 1.\n",
        );
    });

    for (const text of ["", "{", "[]", "null", '"x"']) {
        it(`ends with 2 for the settings ${JSON.stringify(text)}`, async () => {
            const { exitCode, stderr } = await run(text);
            assert.deepEqual({ exitCode, id: stderr.slice(0, 12) }, { exitCode: 2, id: "MABS-STG-002" });
            assert.equal(stderr.split("\n").length, 2);
        });
    }

    it("ends with 1 when the package is not whole", async () => {
        writeFileSync(join(folder, "settings.json"), "{}");
        rmSync(join(folder, "guestSettings.schema.json"));
        const script = join(folder, "Start-Staging.ps1");
        const { exitCode, stderr } = await runPowerShell(program, ["-NoProfile", "-File", script, "-Folder", folder]);
        assert.equal(exitCode, 1);
        assert.match(stderr, /^MABS-STG-004 Unexpected: .*guestSettings\.schema\.json.*\n$/);
    });

    it("is what the command of the extension ends in, with the real package", async () => {
        const realPackage = guestPackage(guestFiles);
        const blob = guestSettingsBlob({ ...settings(), server: { name: "MABS01", timeZone: "" } });
        for (const { blobName, text } of [realPackage, blob])
            azure.blobs.set(`/scripts/${blobName}`, Buffer.from(text, "utf8"));
        const { commandToExecute } = staging({
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
            ProgramData: machine,
        });
        assert.equal(exitCode, 2);
        assert.match(
            stderr,
            /^MABS-STG-002 .*server\.timeZone must not be shorter.*status\.containerUrl must match.*\n$/,
        );
    });
});
