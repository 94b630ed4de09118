import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { readGuestFiles } from "../../config/guestFiles";
import { loadEnvironmentFile } from "../../config/load";
import { buildModel } from "../../model/buildModel";
import { guestSettings, guestSettingsBlob, renderGuestSettings } from "../../model/guestSettings";
import schema from "../../model/guestSettings.schema.json";
import { assertGolden } from "../support/golden";
import { fullSettingsInput, minimalSettingsInput, playedSettingsInput } from "../support/guestSettingsInput";

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

function assertValid(document: unknown): void {
    assert.equal(validate(document), true, JSON.stringify(validate.errors, null, 2));
}

describe("guest settings", () => {
    it("are the model, rearranged for the guest", () => {
        assert.deepEqual(guestSettings(minimalSettingsInput), {
            schemaVersion: 1,
            server: { name: "MABS01", timeZone: "UTC" },
            cloud: {
                name: "AzureCloud",
                tenantId: "00000000-0000-4000-8000-000000000002",
                resourceManagerUrl: "https://management.azure.com",
                loginUrl: "https://login.microsoftonline.com",
                blobSuffix: "blob.core.windows.net",
                keyVaultSuffix: "vault.azure.net",
                audiences: {
                    resourceManager: "https://management.azure.com/",
                    keyVault: "https://vault.azure.net",
                    storage: "https://storage.azure.com/",
                },
            },
            domain: {
                fqdn: "corp.contoso.com",
                netBiosName: "CORP",
                setupAccount: {
                    userName: "CORP\\svc-mabs-setup",
                    passwordSecretUri: "https://kv-mabs-dev-1a2b3.vault.azure.net/secrets/mabs-setup-account",
                },
            },
            vault: {
                id: "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-mabs-dev/providers/Microsoft.RecoveryServices/vaults/rsv-mabs-dev",
                subscriptionId: "00000000-0000-4000-8000-000000000001",
                resourceGroupName: "rg-mabs-dev",
                name: "rsv-mabs-dev",
                location: "westeurope",
                access: "public",
            },
            keyVault: {
                uri: "https://kv-mabs-dev-1a2b3.vault.azure.net",
                passphraseSecretName: "mabs-MABS01-passphrase",
                passphraseSecretUri: "https://kv-mabs-dev-1a2b3.vault.azure.net/secrets/mabs-MABS01-passphrase",
            },
            package: {
                containerUrl: "https://stmabsdev1a2b3.blob.core.windows.net/packages",
                mabsVersion: "V4",
                files: [
                    { name: "MABS_V4-1.bin", sha256: "b".repeat(64) },
                    { name: "MABS_V4-2.bin", sha256: "c".repeat(64) },
                    { name: "MABS_V4.exe", sha256: "a".repeat(64) },
                ],
                marsAgent: {
                    name: "MARSAgentInstaller.exe",
                    sha256: "d".repeat(64),
                    version: "2.0.9262.0",
                    minimumVersion: "2.0.9249.0",
                },
                recalledBuilds: ["14.0.42.0"],
            },
            storage: {
                disks: [
                    { lun: 0, key: "scratch", purpose: "scratch", sizeGiB: 64 },
                    { lun: 1, key: "pool01", purpose: "pool", sizeGiB: 1024 },
                ],
                pool: { protectedDataGiB: 500, requiredGiB: 1000, sizeGiB: 1024, columns: 1 },
                scratch: { sizeGiB: 64, cloudProtectedDataGiB: 500 },
            },
            sql: { mode: "bundled" },
            onlineBackup: {
                times: ["10:00", "22:00"],
                windowHours: 6,
                retentionDays: 30,
                maxParallelJobs: 8,
                throttling: { mode: "none" },
            },
            catalogueBackup: {
                containerUrl: "https://stmabsdev1a2b3.blob.core.windows.net/catalogue",
                time: "08:00",
                keepLocalDays: 3,
            },
            network: {
                proxy: null,
                storageProxy: null,
                egressProbes: [
                    { id: "activation", host: "azkms.core.windows.net", protocol: "Tcp", port: 1688, required: true },
                    { id: "login", host: "login.microsoftonline.com", protocol: "Https", port: 443, required: true },
                ],
            },
            hardening: { minimumTlsVersion: "1.2", useStrongCrypto: true, addAntivirusExclusions: true },
            status: { containerUrl: "https://stmabsdev1a2b3.blob.core.windows.net/status" },
            healthProbe: {
                logName: "Application",
                source: "MABS Health",
                eventIds: { healthy: 1000, degraded: 1001, failed: 1002 },
                intervalMinutes: 60,
                contactGapDays: 2,
            },
        });
    });

    it("carry rollup, .NET Framework, modules, own SQL Server, throttling and proxy when there are such", () => {
        const settings = guestSettings(fullSettingsInput);
        assert.equal(settings.package.build, "14.0.30.0");
        assert.deepEqual(settings.package.rollup, {
            name: "MABSV4UR1.exe",
            sha256: "e".repeat(64),
            build: "14.0.46.0",
        });
        assert.deepEqual(settings.package.dotNetFramework, {
            name: "ndp48-x86-x64-allos-enu.exe",
            sha256: "f".repeat(64),
        });
        assert.deepEqual(settings.package.azModules, {
            name: "az-modules.zip",
            sha256: "0".repeat(64),
            version: "7.4.0",
        });
        assert.deepEqual(settings.sql, {
            mode: "existing",
            instanceName: "MABSDB",
            version: "2022",
            edition: "Standard",
        });
        assert.equal(settings.onlineBackup.throttling.mode, "workHours");
        assert.deepEqual(settings.network.proxy, {
            host: "proxy.corp.contoso.com",
            port: 8080,
            bypass: ["*.corp.contoso.com"],
        });
        assert.equal(settings.network.storageProxy, "http://proxy.corp.contoso.com:8080");
        assert.equal(settings.vault.access, "private");
        assert.deepEqual(settings.vault.privateDnsZones, [
            "privatelink.blob.core.windows.net",
            "privatelink.queue.core.windows.net",
            "privatelink.we.backup.windowsazure.com",
        ]);
    });

    it("name the endpoints of the US Government cloud there", () => {
        const { cloud } = guestSettings({
            ...minimalSettingsInput,
            place: { ...minimalSettingsInput.place, cloud: "AzureUSGovernment", location: "usgovvirginia" },
        });
        assert.deepEqual(cloud, {
            name: "AzureUSGovernment",
            tenantId: "00000000-0000-4000-8000-000000000002",
            resourceManagerUrl: "https://management.usgovcloudapi.net",
            loginUrl: "https://login.microsoftonline.us",
            blobSuffix: "blob.core.usgovcloudapi.net",
            keyVaultSuffix: "vault.usgovcloudapi.net",
            audiences: {
                resourceManager: "https://management.usgovcloudapi.net/",
                keyVault: "https://vault.usgovcloudapi.net",
                storage: "https://storage.azure.com/",
            },
        });
    });

    it("satisfy the schema, with and without the optional parts", () => {
        assertValid(guestSettings(minimalSettingsInput));
        assertValid(guestSettings(fullSettingsInput));
    });

    it("of every committed environment and example satisfy the schema", () => {
        const root = join(__dirname, "..", "..");
        const stackFiles = [
            ...["dev", "test", "prod"].map((stack) => join(root, `Pulumi.${stack}.yaml`)),
            ...readdirSync(join(root, "examples")).map((name) => join(root, "examples", name, `Pulumi.${name}.yaml`)),
        ].filter((file) => existsSync(file));
        assert.ok(stackFiles.length > 3);
        for (const file of stackFiles) {
            const loaded = loadEnvironmentFile(file, { today: "2026-11-01" });
            assert.ok(loaded.ok, file);
            const model = buildModel(loaded.environment, { stack: "dev", guestFiles: readGuestFiles() });
            for (const { staging } of model.servers) assertValid(JSON.parse(staging.settingsBlob.text));
        }
    });

    it("take nothing along that the input carries beyond its type, such as a secret", () => {
        const canary = "canary-5f1c";
        const tainted = {
            ...fullSettingsInput,
            domain: {
                ...fullSettingsInput.domain,
                password: canary,
                setupAccount: { ...fullSettingsInput.domain.setupAccount, password: canary },
            },
            sql: { mode: "bundled" as const, password: canary },
            onlineBackup: { ...fullSettingsInput.onlineBackup, password: canary },
        };
        assert.ok(!renderGuestSettings(guestSettings(tainted)).includes(canary));
    });

    it("refer to secrets by URI only: a bare value does not pass the schema", () => {
        const settings = guestSettings(minimalSettingsInput);
        const setupAccount = { userName: "CORP\\svc-mabs-setup", passwordSecretUri: "hunter2" };
        assert.equal(validate({ ...settings, domain: { ...settings.domain, setupAccount } }), false);
        assert.equal(validate({ ...settings, passphrase: "x" }), false);
    });
});

describe("the text of the guest settings", () => {
    const text = renderGuestSettings(guestSettings(fullSettingsInput));

    it("is the document, with one line end at the end and no carriage return", () => {
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(guestSettings(fullSettingsInput))));
        assert.match(text, /[^\n]\n$/);
        assert.ok(!text.includes("\r"));
    });

    it("does not depend on the order in which lists and maps were written", () => {
        const shuffled = {
            ...fullSettingsInput,
            disks: [...fullSettingsInput.disks].reverse(),
            egressRequirements: [...fullSettingsInput.egressRequirements].reverse(),
            onlineBackup: {
                ...fullSettingsInput.onlineBackup,
                times: [...fullSettingsInput.onlineBackup.times].reverse(),
            },
            package: {
                ...fullSettingsInput.package,
                files: Object.fromEntries(Object.entries(fullSettingsInput.package.files).reverse()),
            },
        };
        assert.equal(renderGuestSettings(guestSettings(shuffled)), text);
    });

    it("becomes a blob named after the server and the content", () => {
        const blob = guestSettingsBlob(guestSettings(fullSettingsInput));
        assert.equal(blob.text, text);
        assert.match(blob.sha256, /^[0-9a-f]{64}$/);
        assert.equal(blob.blobName, `settings/MABS01/${blob.sha256.slice(0, 16)}.json`);
    });

    it("are what the guest's tests play a whole installation with", () => {
        const document = guestSettings(playedSettingsInput);
        assertValid(document);
        assertGolden("guest/settings.json", document);
    });
});
