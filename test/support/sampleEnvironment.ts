import type { Environment, Server } from "../../config/environment.generated";

const SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000001";

/** ARM id of something that exists outside the environment. */
export function existingId(provider: string, group = "rg-hub"): string {
    return `${SUBSCRIPTION}/resourceGroups/${group}/providers/${provider}`;
}

/** A server of nothing but defaults, protecting 2,000 GiB. */
export const sampleServer: Server = {
    size: "Standard_A4_v2",
    image: { windowsVersion: "2019", version: "latest", acceptAzureEdition: false },
    osDisk: { sizeGiB: 128, sku: "StandardSSD_LRS" },
    storage: {
        protectedDataGiB: 2000,
        localRetentionDays: 10,
        dailyChurnPercent: 10,
        diskSizeGiB: 1024,
        diskSku: "StandardSSD_LRS",
    },
    scratch: {},
    schedule: { onlineBackupTimes: ["22:00"], onlineBackupWindowHours: 6 },
    onlineRetentionDays: 30,
    maxParallelOnlineJobs: 8,
    azureHybridBenefit: false,
    encryptionAtHost: false,
    sql: { mode: "bundled" },
    passphrase: { length: 40 },
};

/** A server on a current size, to which no advisory about servers applies. */
export const currentServer: Server = {
    ...sampleServer,
    size: "Standard_D4s_v5",
    image: { ...sampleServer.image, windowsVersion: "2022" },
};

const sha256 = (digit: string): string => digit.repeat(64);

/** An environment of nothing but defaults: one server `MABS01`, a new vault, a new network behind a NAT gateway. */
export const sampleEnvironment: Environment = {
    azure: {
        location: "westeurope",
        subscriptionId: "00000000-0000-0000-0000-000000000001",
        tenantId: "00000000-0000-0000-0000-0000000000aa",
        cloud: "AzureCloud",
    },
    name: "mabs",
    resourceGroup: {},
    vault: {
        redundancy: "GeoRedundant",
        crossRegionRestore: false,
        softDelete: { state: "Enabled", retentionDays: 14 },
        immutability: "Disabled",
        access: "public",
    },
    network: {
        addressSpace: ["10.20.0.0/24"],
        subnets: {},
        dnsServers: ["10.10.0.4", "10.10.0.5"],
        egress: { mode: "natGateway", publicIpAddresses: 1, idleTimeoutMinutes: 10 },
        peerings: {},
        protectedSubnets: [],
        administrationSources: [],
    },
    domain: {
        fqdn: "corp.contoso.com",
        netBiosName: "CORP",
        joinAccount: {
            userName: "svc-join@corp.contoso.com",
            passwordSecretId: existingId(
                "Microsoft.KeyVault/vaults/kv-hub/secrets/svc-join/0123456789abcdef0123456789abcdef",
            ),
        },
        setupAccount: {
            userName: "CORP\\svc-mabs-setup",
            passwordSecretId: existingId("Microsoft.KeyVault/vaults/kv-hub/secrets/svc-setup"),
        },
    },
    servers: { MABS01: sampleServer },
    package: {
        mabsVersion: "V4",
        files: { "MABSInstaller.exe": sha256("1"), "MABSInstaller-1.bin": sha256("2") },
        marsAgent: { file: "MARSAgentInstaller.exe", sha256: sha256("3"), version: "2.0.9262.0" },
    },
    keyVault: { allowedAddressRanges: [] },
    storage: { redundancy: "Standard_LRS", allowedAddressRanges: [] },
    monitoring: { enabled: true, retentionDays: 90, emailAddresses: [], contactGapDays: 2 },
    maintenance: { enabled: true, timeZone: "UTC", dayOfWeek: "Sunday", durationMinutes: 180 },
    catalogueBackup: { keepLocalDays: 3, keepDays: 30 },
    protection: { lock: true, protect: true, retainOnDelete: true, acknowledgements: [] },
    tags: {},
    compatibility: { keepVersionAliases: false },
};

/** The sample with some of its parts replaced. */
export function environmentWith(overrides: Partial<Environment>): Environment {
    return { ...sampleEnvironment, ...overrides };
}

/** The sample whose one server `MABS01` differs from the defaults. */
export function environmentWithServer(overrides: Partial<Server>): Environment {
    return environmentWith({ servers: { MABS01: { ...sampleServer, ...overrides } } });
}
