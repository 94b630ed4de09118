import assert from "node:assert/strict";
import {
    chmodSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { readGuestFiles } from "../../config/guestFiles";
import { canonicalJson } from "../../model/canonicalJson";
import { contentAddressed } from "../../model/contentAddress";
import { guestSettings, guestSettingsBlob } from "../../model/guestSettings";
import { staging } from "../../model/staging";
import type { ContentAddressedBlob } from "../../model/types/stores";
import { startAzureInTheVm, tokenPath, type AzureInTheVm } from "../support/azureInTheVm";
import { minimalSettingsInput } from "../support/guestSettingsInput";
import { describeWithPowerShell, runPowerShell, type PowerShellRun } from "../support/powerShell";

/** A package whose entry script only says how it was called. */
const probeFiles = {
    "bootstrap.ps1": readGuestFiles()["bootstrap.ps1"]!,
    "Start-Staging.ps1": [
        "param($Folder, $IdentityEndpoint, $RetryMinutes)",
        '[IO.File]::WriteAllText((Join-Path $Folder called.txt), "$IdentityEndpoint $RetryMinutes")',
        "'grüß Gott'",
        "exit 7",
        "",
    ].join("\n"),
    "functions/Deep.ps1": "# tief: äöü\n",
};

describeWithPowerShell("the bootstrap, on a real PowerShell", (program) => {
    let azure: AzureInTheVm;
    let machine: string;
    // Not the form of the real package, which holds one script and the packed others: the bootstrap writes what it gets.
    const probePackage = contentAddressed(canonicalJson({ files: probeFiles }), (hash) => `guest/${hash}/package.json`);
    const settingsBlob = guestSettingsBlob(guestSettings(minimalSettingsInput));

    beforeEach(async () => {
        azure = await startAzureInTheVm();
        machine = mkdtempSync(join(tmpdir(), "mabs-vm-"));
        publish(probePackage);
        publish(settingsBlob);
    });
    afterEach(async () => {
        await azure.close();
        rmSync(machine, { recursive: true });
    });

    const path = (blob: ContentAddressedBlob) => `/scripts/${blob.blobName}`;
    const publish = (blob: ContentAddressedBlob) => azure.blobs.set(path(blob), Buffer.from(blob.text, "utf8"));
    const root = () => join(machine, "Mabs");

    function stagingOf(
        rest: { readonly proxy?: { host: string; port: number; bypass: string[] }; retryMinutes?: number } = {},
    ) {
        return staging({
            name: "StageBackupServer",
            cloud: "AzureCloud",
            blobEndpoint: azure.url,
            scriptsContainer: "scripts",
            guestFiles: probeFiles,
            guestPackage: probePackage,
            settingsBlob,
            metadataEndpoint: azure.url,
            ...rest,
        });
    }

    /** Runs the very command line of the extension, with the program of this machine. */
    function run(command: string, variables: Record<string, string> = {}): Promise<PowerShellRun> {
        return runPowerShell(program, command.split(" ").slice(1), { ProgramData: machine, ...variables });
    }

    it("brings package and settings into the VM, starts the entry script and ends with its exit code", async () => {
        const { commandToExecute, forceUpdateTag } = stagingOf();
        const { exitCode, stdout, stderr } = await run(commandToExecute);
        assert.deepEqual({ exitCode, stdout: stdout.trim(), stderr }, { exitCode: 7, stdout: "grüß Gott", stderr: "" });

        const folder = join(root(), forceUpdateTag);
        assert.equal(readFileSync(join(folder, "called.txt"), "utf8"), `${azure.url} 20`);
        assert.equal(readFileSync(join(folder, "settings.json"), "utf8"), settingsBlob.text);
        // Windows PowerShell 5.1 takes a script without byte order mark for ANSI.
        assert.equal(readFileSync(join(folder, "functions", "Deep.ps1"), "utf8"), "\ufeff# tief: äöü\n");
        assert.deepEqual(
            azure.requests.map(({ method, path: asked }) => `${method} ${asked.split("?")[0]}`),
            [`GET ${tokenPath}`, `GET ${path(probePackage)}`, `GET ${tokenPath}`, `GET ${path(settingsBlob)}`],
        );
        assert.deepEqual(
            azure.requests.map(({ headers }) => headers["metadata"]),
            ["true", undefined, "true", undefined],
        );
    });

    it("runs again over what it left, with the same result", async () => {
        const { commandToExecute } = stagingOf();
        assert.equal((await run(commandToExecute)).exitCode, 7);
        assert.equal((await run(commandToExecute)).exitCode, 7);
    });

    for (const [what, where, status] of [
        ["a role that has not arrived", "package", 403],
        ["a blob that is not there yet", "settings", 404],
        ["a busy storage service", "package", 503],
        ["a cut connection", "settings", 0],
        ["a throttled metadata service", "token", 429],
        ["a restarting metadata service", "token", 410],
    ] as const) {
        it(`waits for ${what} (${status})`, async () => {
            const blocked = { package: path(probePackage), settings: path(settingsBlob), token: tokenPath }[where];
            azure.refusals.set(blocked, [status]);
            assert.equal((await run(stagingOf().commandToExecute)).exitCode, 7);
            assert.deepEqual(azure.refusals.get(blocked), []);
        });
    }

    for (const status of [400, 401, 409]) {
        it(`stops at once on an answer that time does not change (${status}), with one line`, async () => {
            azure.refusals.set(path(probePackage), [status, status, status]);
            const { exitCode, stdout, stderr } = await run(stagingOf().commandToExecute);
            assert.equal(exitCode, 1);
            assert.equal(stdout, "");
            assert.match(stderr, new RegExp(`^MABS-STG-001 ${azure.url}${path(probePackage)} .*\\(${status}\\).*\\n$`));
            assert.equal(azure.refusals.get(path(probePackage))?.length, 2);
            assert.ok(!existsSync(root()));
        });
    }

    it("gives up when the time is over", async () => {
        azure.refusals.set(path(probePackage), [403, 403]);
        const { exitCode, stderr } = await run(stagingOf({ retryMinutes: 0 }).commandToExecute);
        assert.equal(exitCode, 1);
        assert.match(stderr, /^MABS-STG-001 .*\(403\).*\n$/);
    });

    for (const wrong of [probePackage, settingsBlob]) {
        it(`writes nothing when ${wrong.blobName.split("/")[0]} has another hash than planned`, async () => {
            azure.blobs.set(path(wrong), Buffer.from(`${wrong.text} `, "utf8"));
            const { exitCode, stdout, stderr } = await run(stagingOf().commandToExecute);
            assert.equal(exitCode, 1);
            assert.equal(stdout, "");
            assert.equal(stderr, `MABS-STG-001 ${azure.url}${path(wrong)} has a wrong SHA-256.\n`);
            assert.deepEqual(readdirSync(machine), []);
        });
    }

    it("asks the storage account through the proxy and the metadata service never", async () => {
        const proxy = await startAzureInTheVm();
        try {
            for (const [name, blob] of azure.blobs) proxy.blobs.set(name, blob);
            const port = Number(new URL(proxy.url).port);
            // A name that only the proxy can resolve; the settings of the process's account must not count.
            const { commandToExecute } = staging({
                name: "StageBackupServer",
                cloud: "AzureCloud",
                blobEndpoint: "http://stmabs.invalid",
                scriptsContainer: "scripts",
                guestFiles: probeFiles,
                guestPackage: probePackage,
                settingsBlob,
                metadataEndpoint: azure.url,
                proxy: { host: "127.0.0.1", port, bypass: [] },
            });
            const elsewhere = { HTTP_PROXY: "http://127.0.0.1:1", http_proxy: "http://127.0.0.1:1" };
            assert.equal((await run(commandToExecute, elsewhere)).exitCode, 7);
            assert.deepEqual(
                proxy.requests.map((request) => request.path),
                [`http://stmabs.invalid${path(probePackage)}`, `http://stmabs.invalid${path(settingsBlob)}`],
            );
            assert.deepEqual(
                new Set(azure.requests.map((request) => request.path.split("?")[0])),
                new Set([tokenPath]),
            );
        } finally {
            await proxy.close();
        }
    });

    it("goes directly when no proxy is configured, whatever the account of the process has", async () => {
        const elsewhere = {
            HTTP_PROXY: "http://127.0.0.1:1",
            http_proxy: "http://127.0.0.1:1",
            NO_PROXY: "",
            no_proxy: "",
        };
        assert.equal((await run(stagingOf().commandToExecute, elsewhere)).exitCode, 7);
    });

    if (process.platform !== "win32") {
        it("closes the folder to everybody but SYSTEM and Administrators before it writes a file", async () => {
            const log = fakeIcacls("exit 0");
            assert.equal((await run(stagingOf().commandToExecute, onWindows())).exitCode, 7);
            assert.equal(
                readFileSync(log, "utf8"),
                `${root()} /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F\nentries: 0\n`,
            );
        });

        it("writes nothing into a folder that it could not close", async () => {
            fakeIcacls("exit 5");
            const { exitCode, stderr } = await run(stagingOf().commandToExecute, onWindows());
            assert.equal(exitCode, 1);
            assert.equal(stderr, "MABS-STG-001 icacls 5\n");
            assert.deepEqual(readdirSync(root()), []);
        });

        it("writes nothing into a folder that somebody else made before", async () => {
            const log = fakeIcacls("exit 0");
            const { exitCode, stderr } = await run(stagingOf().commandToExecute, onWindows("S-1-5-21-1-2-3-1105"));
            assert.equal(exitCode, 1);
            assert.equal(stderr, `MABS-STG-001 ${root()} is not ours\n`);
            assert.ok(!existsSync(log));
            assert.deepEqual(readdirSync(root()), []);
        });

        it("follows no link", async () => {
            const log = fakeIcacls("exit 0");
            const elsewhere = join(machine, "elsewhere");
            mkdirSync(elsewhere);
            symlinkSync(elsewhere, root());
            const { exitCode, stderr } = await run(stagingOf().commandToExecute, onWindows());
            assert.equal(exitCode, 1);
            assert.equal(stderr, `MABS-STG-001 ${root()} is not ours\n`);
            assert.ok(!existsSync(log));
            assert.deepEqual(readdirSync(elsewhere), []);
        });
    }

    function fakeAcl(owner: string): string {
        const modules = join(machine, "modules");
        mkdirSync(join(modules, "Acl"), { recursive: true });
        writeFileSync(
            join(modules, "Acl", "Acl.psm1"),
            [
                `function Get-Acl($Path) { [pscustomobject] @{ Sddl = 'O:${owner}G:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)' } }`,
                "",
            ].join("\n"),
        );
        return modules;
    }

    /** Puts an `icacls.exe` on the PATH that notes its arguments and how much the folder holds at that moment. */
    function fakeIcacls(end: string): string {
        const log = join(machine, "icacls.log");
        const file = join(machine, "bin", "icacls.exe");
        mkdirSync(join(machine, "bin"));
        writeFileSync(
            file,
            `#!/bin/sh\necho "$*" >>'${log}'\necho "entries: $(ls "$1" | wc -l | tr -d ' ')" >>'${log}'\n${end}\n`,
        );
        chmodSync(file, 0o755);
        return log;
    }

    /** What only Windows has: its name, `icacls.exe`, and `Get-Acl`, which says who owns the folders. */
    const onWindows = (owner = "BA") => ({
        OS: "Windows_NT",
        PSModulePath: fakeAcl(owner),
        PATH: [join(machine, "bin"), process.env["PATH"] ?? ""].join(delimiter),
    });

    it("takes arbitrary text in its values and in the package unchanged", async () => {
        const text = "'\"`$x %PATH% # < > & | ^ \u2018\u2019\u201a\u201b äöü 漢 😀 \\ \r\n\t é";
        const files = { ...probeFiles, "data.json": canonicalJson({ text }), "literal.txt": text };
        const content = canonicalJson({ files });
        const odd = contentAddressed(content, (hash) => `guest/it's ${hash}/pack%20age.json`);
        // The blob's path is text too: what arrives is what an URL makes of it.
        azure.blobs.set(new URL(`${azure.url}${path(odd)}`).pathname, Buffer.from(content, "utf8"));
        const { commandToExecute, forceUpdateTag } = staging({
            name: "StageBackupServer",
            cloud: "AzureCloud",
            blobEndpoint: azure.url,
            scriptsContainer: "scripts",
            guestFiles: files,
            guestPackage: odd,
            settingsBlob,
            metadataEndpoint: azure.url,
        });
        const { exitCode, stderr } = await run(commandToExecute);
        assert.deepEqual({ exitCode, stderr }, { exitCode: 7, stderr: "" });
        assert.equal(readFileSync(join(root(), forceUpdateTag, "literal.txt"), "utf8"), `\ufeff${text}`);
    });
});
