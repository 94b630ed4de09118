import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { powerShellLiteral } from "../../model/powerShell";
import { startAzurite, type Azurite } from "../support/azurite";
import { describeWithPowerShell, runPowerShell } from "../support/powerShell";

const moduleFile = join(__dirname, "..", "..", "guest", "Mabs", "Mabs.psd1");
const name = "MABS V4 (1).exe";
const blockBytes = 256 * 1024;

/** The guest's calls to the storage service, against a storage service that is not ours. */
describeWithPowerShell("the guest and a real Azurite", (program) => {
    if (process.platform !== "linux") {
        // Elsewhere a certificate is trusted by the machine or by nobody, and a test changes no machine.
        it("left out: only on Linux does PowerShell trust a certificate for one process (SSL_CERT_FILE)");
        return;
    }
    let azurite: Azurite;
    let folder: string;
    const content = randomBytes(5 * blockBytes + 1234);
    const sha256 = createHash("sha256").update(content).digest("hex");

    before(async () => {
        azurite = await startAzurite(program);
        await azurite.createContainer("packages");
        await azurite.createContainer("status");
        await azurite.putBlob(`packages/${encodeURIComponent(name)}`, content);
    });
    after(() => azurite.close());
    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "mabs-download-"));
        azurite.audience = "https://storage.azure.com/";
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    /** Runs a script inside the module and reads what it gives as JSON, `{ error, message }` if it throws. */
    async function inModule(script: string, variables: Record<string, string> = {}): Promise<unknown> {
        const text = `
            Import-Module ${powerShellLiteral(moduleFile)}
            $result = & (Get-Module Mabs) {
                $blobs = ${powerShellLiteral(azurite.blobEndpoint)}
                $identity = ${powerShellLiteral(azurite.metadataEndpoint)}
                $status = @{ Uri = "$blobs/status/MABS01/status.json"; IdentityEndpoint = $identity; RetryMinutes = 0 }
                $context = [pscustomobject] @{
                    IdentityEndpoint = $identity
                    Settings = [pscustomobject] @{
                        cloud = [pscustomobject] @{ audiences = [pscustomobject] @{ storage = 'https://storage.azure.com/' } }
                        network = [pscustomobject] @{ storageProxy = $null }
                        package = [pscustomobject] @{ containerUrl = "$blobs/packages" }
                    }
                }
                # The volume is asked for by its letter, which this machine may not have.
                function Get-FreeSpace { return 1TB }
                function Save([string] $Name, [string] $Sha256) {
                    $file = [pscustomobject] @{ name = $Name; sha256 = $Sha256 }
                    Save-PackageFile -Context $context -File $file -Folder ${powerShellLiteral(folder)} -BlockBytes ${blockBytes}
                }
                try { ${script} } catch { [ordered] @{ error = $_.FullyQualifiedErrorId; message = $_.Exception.Message } }
            }
            [System.Console]::Out.Write((ConvertTo-Json -InputObject $result -Compress))`;
        const args = ["-NoProfile", "-NonInteractive", "-Command", text];
        const trust = { SSL_CERT_FILE: azurite.certificateFile, ...variables };
        const { exitCode, stdout, stderr } = await runPowerShell(program, args, trust);
        assert.deepEqual({ exitCode, stderr }, { exitCode: 0, stderr: "" });
        return JSON.parse(stdout);
    }

    it("writes a status and reads it back", async () => {
        const text = '{"message":"grüß Gott, 漢字"}';
        assert.deepEqual(
            await inModule(`
                $before = Invoke-StorageRequest @status -Method Get
                Invoke-StorageRequest @status -Method Put -Body ${powerShellLiteral(text)}
                @("$before", (Invoke-StorageRequest @status -Method Get))`),
            ["", text],
        );
    });

    it("says what Azurite says of a token for another service", async () => {
        azurite.audience = "https://vault.azure.net";
        const { error, message } = (await inModule("Invoke-StorageRequest @status -Method Put -Body x")) as {
            error: string;
            message: string;
        };
        assert.equal(error, "MABS-AZR-002");
        assert.match(message, /^No access: https:.*\/status\/MABS01\/status\.json \(403\) AuthenticationFailed: .+/);
        assert.doesNotMatch(message, /Bearer|eyJ/);
    });

    it("trusts no certificate that nobody vouches for", async () => {
        const { error } = (await inModule("Invoke-StorageRequest @status -Method Get", { SSL_CERT_FILE: "" })) as {
            error: string;
        };
        assert.equal(error, "MABS-AZR-006");
    });

    it("downloads a file in blocks", async () => {
        const path = join(folder, name);
        assert.equal(await inModule(`Save ${powerShellLiteral(name)} '${sha256}'`), path);
        assert.ok(readFileSync(path).equals(content));
        assert.ok(!existsSync(`${path}.part`));
    });

    it("goes on at the last whole block of a download that was killed", async () => {
        const path = join(folder, name);
        // Whole blocks, and a piece of one that was being written.
        writeFileSync(
            `${path}.part`,
            Buffer.concat([content.subarray(0, 3 * blockBytes), randomBytes(blockBytes / 2)]),
        );
        const lines = (await inModule(
            `$null = Save ${powerShellLiteral(name)} '${sha256}'; @($script:RecentLogLines)`,
        )) as string[];
        assert.ok(readFileSync(path).equals(content));
        assert.match(lines[0]!, new RegExp(`goes on at byte ${3 * blockBytes} of ${content.length}\\.$`));
    });

    it("keeps nothing of a file with a wrong hash, and names one that is not there", async () => {
        const errors = await inModule(`
            foreach ($file in @(${powerShellLiteral(name)}, 'absent.bin')) {
                try { Save $file '${"f".repeat(64)}' } catch { $_.FullyQualifiedErrorId }
            }`);
        assert.deepEqual(errors, ["MABS-PKG-102", "MABS-PKG-101"]);
        assert.ok(!existsSync(join(folder, `${name}.part`)) && !existsSync(join(folder, name)));
    });
});
