import type { Cloud } from "./types/azure";

/**
 * The one document that tells the guest what to build. It holds references to secrets, never a secret. `guestSettings.schema.json` says
 * the same to the guest; a test holds the two together.
 *
 * A property may be added within `schemaVersion` 1. A changed meaning needs another version.
 */
export interface GuestSettings {
    readonly schemaVersion: 1;
    readonly server: {
        /** Windows computer name. */
        readonly name: string;
        /** Windows id of the time zone. */
        readonly timeZone: string;
    };
    readonly cloud: {
        readonly name: Cloud;
        readonly tenantId: string;
        /** Without trailing slash. */
        readonly resourceManagerUrl: string;
        /** Without trailing slash. */
        readonly loginUrl: string;
        /** Such as `blob.core.windows.net`. */
        readonly blobSuffix: string;
        /** Such as `vault.azure.net`. */
        readonly keyVaultSuffix: string;
        /** Resources for which the identity of the VM asks tokens. */
        readonly audiences: { readonly resourceManager: string; readonly keyVault: string; readonly storage: string };
    };
    readonly domain: {
        readonly fqdn: string;
        readonly netBiosName: string;
        /** Runs the setup; a local administrator of the server (P25). */
        readonly setupAccount: { readonly userName: string; readonly passwordSecretUri: string };
    };
    readonly vault: {
        readonly id: string;
        readonly subscriptionId: string;
        readonly resourceGroupName: string;
        readonly name: string;
        readonly location: string;
        /** `private`: the names of the vault must resolve to private addresses (V20). */
        readonly access: "public" | "private";
        /** Zones in which the private names of the vault and of the storage behind it stand, sorted; absent with public access. */
        readonly privateDnsZones?: readonly string[];
    };
    readonly keyVault: {
        /** Without trailing slash. */
        readonly uri: string;
        readonly passphraseSecretName: string;
        readonly passphraseSecretUri: string;
    };
    readonly package: {
        /** Where the files are, without trailing slash. */
        readonly containerUrl: string;
        readonly mabsVersion: "V3" | "V4";
        /** Build that the setup must have installed, before any rollup. */
        readonly build?: string;
        /** One executable and its parts, sorted by name. */
        readonly files: readonly PackageFile[];
        readonly marsAgent: PackageFile & { readonly version: string; readonly minimumVersion: string };
        readonly rollup?: PackageFile & { readonly build: string };
        /** Offline installer of .NET Framework 4.8, for a Windows Server that brings an older one (W04). */
        readonly dotNetFramework?: PackageFile;
        /** Archive with Az.Accounts and Az.RecoveryServices, whose version this is; present: credentials are made with their cmdlet. */
        readonly azModules?: PackageFile & { readonly version: string };
        readonly recalledBuilds: readonly string[];
    };
    readonly storage: {
        /** Sorted by LUN. The guest touches no other disk. */
        readonly disks: readonly {
            readonly lun: number;
            readonly key: string;
            readonly purpose: "pool" | "scratch";
            readonly sizeGiB: number;
        }[];
        readonly pool: {
            readonly protectedDataGiB: number;
            readonly requiredGiB: number;
            readonly sizeGiB: number;
            readonly columns: 1;
        };
        readonly scratch: { readonly sizeGiB: number; readonly cloudProtectedDataGiB: number };
    };
    readonly sql:
        | { readonly mode: "bundled" }
        | {
              readonly mode: "existing";
              readonly instanceName: string;
              readonly version: "2014" | "2016" | "2017" | "2019" | "2022";
              readonly edition: "Standard" | "Enterprise";
          };
    readonly onlineBackup: {
        /** `HH:MM` in the time zone of the server, sorted. */
        readonly times: readonly string[];
        readonly windowHours: number;
        readonly retentionDays: number;
        readonly maxParallelJobs: number;
        readonly throttling:
            | { readonly mode: "none" }
            | {
                  readonly mode: "workHours";
                  readonly workHours: { readonly from: string; readonly to: string; readonly days: readonly WeekDay[] };
                  readonly workHourKilobitsPerSecond: number;
                  readonly nonWorkHourKilobitsPerSecond: number;
              };
    };
    readonly catalogueBackup: {
        /** Where copies of DPMDB go, without trailing slash. Old ones are deleted there by the storage account, never by the server. */
        readonly containerUrl: string;
        /** Start of the daily backup, `HH:MM` in the time zone of the server. */
        readonly time: string;
        readonly keepLocalDays: number;
    };
    readonly network: {
        readonly proxy: { readonly host: string; readonly port: number; readonly bypass: readonly string[] } | null;
        /** Proxy URL on the way to the environment's own storage account; null for the direct way. */
        readonly storageProxy: string | null;
        /** What the preflight tries to reach, out of the facts that made the firewall rules. Sorted by id. */
        readonly egressProbes: readonly {
            readonly id: string;
            readonly host: string;
            readonly protocol: "Http" | "Https" | "Tcp";
            readonly port: number;
            readonly required: boolean;
        }[];
    };
    readonly hardening: {
        readonly minimumTlsVersion: "1.2";
        /** The .NET values `SystemDefaultTlsVersions` and `SchUseStrongCrypto` (W07). */
        readonly useStrongCrypto: boolean;
        /** Exclusions of the real install path, of pool and scratch volumes (M06). */
        readonly addAntivirusExclusions: boolean;
    };
    /** Container of `<server>/status.json`, without trailing slash. */
    readonly status: { readonly containerUrl: string };
    /** The event that the health probe writes; alerts read it. */
    readonly healthProbe: {
        readonly logName: string;
        readonly source: string;
        readonly eventIds: { readonly healthy: number; readonly degraded: number; readonly failed: number };
        readonly intervalMinutes: number;
        readonly contactGapDays: number;
    };
}

export type WeekDay = "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";

/** A file of the installer and the SHA-256 it must have. */
export interface PackageFile {
    readonly name: string;
    readonly sha256: string;
}
