import type { GuestSettingsInput } from "../../model/guestSettings";
import type { EgressRequirement } from "../../model/types/network";

const requirement = (
    id: string,
    kind: EgressRequirement["kind"],
    destination: string,
    rest: Partial<EgressRequirement> = {},
): EgressRequirement => ({
    id,
    purpose: "A reason.",
    phase: "both",
    kind,
    destination,
    protocol: "Https",
    port: 443,
    required: true,
    source: "A page",
    date: "2026-11-01",
    constraints: [],
    ...rest,
});

/** Settings of a server with every optional part left out. */
export const minimalSettingsInput: GuestSettingsInput = {
    place: {
        cloud: "AzureCloud",
        subscriptionId: "00000000-0000-4000-8000-000000000001",
        tenantId: "00000000-0000-4000-8000-000000000002",
        location: "westeurope",
    },
    serverName: "MABS01",
    timeZone: "UTC",
    domain: {
        fqdn: "corp.contoso.com",
        netBiosName: "CORP",
        setupAccount: {
            userName: "CORP\\svc-mabs-setup",
            passwordSecretUri: "https://kv-mabs-dev-1a2b3.vault.azure.net/secrets/mabs-setup-account",
        },
    },
    vault: {
        subscriptionId: "00000000-0000-4000-8000-000000000001",
        resourceGroupName: "rg-mabs-dev",
        name: "rsv-mabs-dev",
        access: "public",
    },
    keyVault: { uri: "https://kv-mabs-dev-1a2b3.vault.azure.net", passphraseSecretName: "mabs-MABS01-passphrase" },
    storage: {
        blobEndpoint: "https://stmabsdev1a2b3.blob.core.windows.net",
        statusContainer: "status",
        catalogueContainer: "catalogue",
    },
    package: {
        containerUrl: "https://stmabsdev1a2b3.blob.core.windows.net/packages",
        mabsVersion: "V4",
        files: { "MABS_V4.exe": "a".repeat(64), "MABS_V4-2.bin": "c".repeat(64), "MABS_V4-1.bin": "b".repeat(64) },
        marsAgent: { file: "MARSAgentInstaller.exe", sha256: "d".repeat(64), version: "2.0.9262.0" },
        minimumMarsAgentVersion: "2.0.9249.0",
        recalledBuilds: ["14.0.42.0"],
    },
    disks: [
        { key: "pool01", lun: 1, purpose: "pool", sizeGiB: 1024 },
        { key: "scratch", lun: 0, purpose: "scratch", sizeGiB: 64 },
    ],
    capacity: {
        protectedDataGiB: 500,
        requiredPoolGiB: 1000,
        poolGiB: 1024,
        poolFactor: 2.05,
        scratchGiB: 64,
        cloudProtectedDataGiB: 500,
    },
    sql: { mode: "bundled" },
    onlineBackup: { times: ["22:00", "10:00"], windowHours: 6, retentionDays: 30, maxParallelJobs: 8 },
    catalogueBackup: { time: "08:00", keepLocalDays: 3 },
    egressRequirements: [
        requirement("login", "fqdn", "login.microsoftonline.com"),
        requirement("backup-hosts", "fqdn", "*.backup.windowsazure.com"),
        requirement("backup-tag", "serviceTag", "AzureBackup"),
        requirement("activation", "fqdn", "azkms.core.windows.net", { protocol: "Tcp", port: 1688 }),
        requirement("time", "fqdn", "time.example.com", { protocol: "Udp", port: 123, required: false }),
    ],
    contactGapDays: 2,
};

/** Settings of a server with every optional part present. */
export const fullSettingsInput: GuestSettingsInput = {
    ...minimalSettingsInput,
    vault: {
        ...minimalSettingsInput.vault,
        access: "private",
        privateDnsZones: [
            "privatelink.we.backup.windowsazure.com",
            "privatelink.queue.core.windows.net",
            "privatelink.blob.core.windows.net",
        ],
    },
    package: {
        ...minimalSettingsInput.package,
        build: "14.0.30.0",
        rollup: { file: "MABSV4UR1.exe", sha256: "e".repeat(64), build: "14.0.46.0" },
        dotNetFramework: { file: "ndp48-x86-x64-allos-enu.exe", sha256: "f".repeat(64) },
        azModules: { file: "az-modules.zip", sha256: "0".repeat(64), version: "7.4.0" },
    },
    sql: { mode: "existing", instanceName: "MABSDB", version: "2022", edition: "Standard" },
    throttling: {
        mode: "workHours",
        workHours: { from: "08:00", to: "18:00", days: ["Monday", "Friday"] },
        workHourKilobitsPerSecond: 51200,
        nonWorkHourKilobitsPerSecond: 512000,
    },
    proxy: { host: "proxy.corp.contoso.com", port: 8080, bypass: ["*.corp.contoso.com"] },
};

/** Settings of the server whose whole installation the guest's tests play: the bundled SQL Server, an update rollup, public access. */
export const playedSettingsInput: GuestSettingsInput = {
    ...minimalSettingsInput,
    package: {
        ...minimalSettingsInput.package,
        build: "14.0.30.0",
        rollup: { file: "MABSV4UR1.exe", sha256: "e".repeat(64), build: "14.0.46.0" },
        dotNetFramework: { file: "ndp48-x86-x64-allos-enu.exe", sha256: "f".repeat(64) },
    },
    ...(fullSettingsInput.throttling === undefined ? {} : { throttling: fullSettingsInput.throttling }),
};
