import { cloudSuffixes } from "../facts/cloudSuffixes";
import { HEALTH_EVENT } from "./alertQueries";
import { canonicalJson } from "./canonicalJson";
import { contentAddressed } from "./contentAddress";
import type { GuestSettings } from "./guestSettingsDocument";
import { proxyTo } from "./proxyTo";
import type { AzurePlace } from "./types/azure";
import type { EgressRequirement, ProxyModel } from "./types/network";
import type { CapacityModel, DataDiskModel } from "./types/server";
import type { ContentAddressedBlob } from "./types/stores";

/** What the settings document of one server is made of. Plain values; no secret has a place here. */
export interface GuestSettingsInput {
    readonly place: AzurePlace;
    /** Windows computer name. */
    readonly serverName: string;
    readonly timeZone: string;
    readonly domain: {
        readonly fqdn: string;
        readonly netBiosName: string;
        readonly setupAccount: { readonly userName: string; readonly passwordSecretUri: string };
    };
    readonly vault: {
        readonly subscriptionId: string;
        readonly resourceGroupName: string;
        readonly name: string;
        readonly access: "public" | "private";
        /** Names of the zones in which the private names of the vault stand; with private access only. */
        readonly privateDnsZones?: readonly string[];
    };
    readonly keyVault: { readonly uri: string; readonly passphraseSecretName: string };
    /** Blob endpoint of the environment's storage account, without trailing slash, and the containers to which the server writes. */
    readonly storage: {
        readonly blobEndpoint: string;
        readonly statusContainer: string;
        readonly catalogueContainer: string;
    };
    readonly package: {
        /** URL of the container with the installer files, without trailing slash. */
        readonly containerUrl: string;
        readonly mabsVersion: "V3" | "V4";
        readonly build?: string;
        /** File name to SHA-256. */
        readonly files: Readonly<Record<string, string>>;
        readonly marsAgent: { readonly file: string; readonly sha256: string; readonly version: string };
        /** Oldest agent that may register with this vault (K10, V13). */
        readonly minimumMarsAgentVersion: string;
        readonly rollup?: { readonly file: string; readonly sha256: string; readonly build: string };
        readonly dotNetFramework?: { readonly file: string; readonly sha256: string };
        readonly azModules?: { readonly file: string; readonly sha256: string; readonly version: string };
        /** Builds that Microsoft took back; the guest refuses them (M01). */
        readonly recalledBuilds: readonly string[];
    };
    readonly disks: readonly Pick<DataDiskModel, "key" | "lun" | "purpose" | "sizeGiB">[];
    readonly capacity: CapacityModel;
    readonly sql: GuestSettings["sql"];
    readonly onlineBackup: {
        readonly times: readonly string[];
        readonly windowHours: number;
        readonly retentionDays: number;
        readonly maxParallelJobs: number;
    };
    /** Bandwidth limit during work hours; absent: none. */
    readonly throttling?: Exclude<GuestSettings["onlineBackup"]["throttling"], { readonly mode: "none" }>;
    readonly catalogueBackup: { readonly time: string; readonly keepLocalDays: number };
    readonly proxy?: Pick<ProxyModel, "host" | "port" | "bypass">;
    readonly egressRequirements: readonly EgressRequirement[];
    /** Days without contact to the vault after which the health probe reports trouble. */
    readonly contactGapDays: number;
}

/**
 * The settings document of one server: a pure rearrangement of the model, complete enough that the guest never has to look anything up
 * in Azure Resource Manager about its own machine (E18).
 */
export function guestSettings(input: GuestSettingsInput): GuestSettings {
    const { place, vault, keyVault, storage } = input;
    return {
        schemaVersion: 1,
        server: { name: input.serverName, timeZone: input.timeZone },
        cloud: cloudSettings(place),
        domain: {
            fqdn: input.domain.fqdn,
            netBiosName: input.domain.netBiosName,
            setupAccount: {
                userName: input.domain.setupAccount.userName,
                passwordSecretUri: input.domain.setupAccount.passwordSecretUri,
            },
        },
        vault: {
            id: [
                `/subscriptions/${vault.subscriptionId}/resourceGroups/${vault.resourceGroupName}`,
                `/providers/Microsoft.RecoveryServices/vaults/${vault.name}`,
            ].join(""),
            subscriptionId: vault.subscriptionId,
            resourceGroupName: vault.resourceGroupName,
            name: vault.name,
            // The vault lives where the data is (V02).
            location: place.location,
            access: vault.access,
            ...(vault.privateDnsZones === undefined ? {} : { privateDnsZones: [...vault.privateDnsZones].sort() }),
        },
        keyVault: {
            uri: keyVault.uri,
            passphraseSecretName: keyVault.passphraseSecretName,
            passphraseSecretUri: `${keyVault.uri}/secrets/${keyVault.passphraseSecretName}`,
        },
        package: packageSettings(input.package),
        storage: storageSettings(input),
        sql: sqlSettings(input.sql),
        onlineBackup: {
            times: [...input.onlineBackup.times].sort(),
            windowHours: input.onlineBackup.windowHours,
            retentionDays: input.onlineBackup.retentionDays,
            maxParallelJobs: input.onlineBackup.maxParallelJobs,
            throttling: input.throttling ?? { mode: "none" },
        },
        catalogueBackup: {
            containerUrl: `${storage.blobEndpoint}/${storage.catalogueContainer}`,
            time: input.catalogueBackup.time,
            keepLocalDays: input.catalogueBackup.keepLocalDays,
        },
        network: networkSettings(input),
        hardening: { minimumTlsVersion: "1.2", useStrongCrypto: true, addAntivirusExclusions: true },
        status: { containerUrl: `${storage.blobEndpoint}/${storage.statusContainer}` },
        healthProbe: {
            logName: HEALTH_EVENT.logName,
            source: HEALTH_EVENT.source,
            eventIds: { ...HEALTH_EVENT.eventIds },
            intervalMinutes: HEALTH_EVENT.intervalMinutes,
            contactGapDays: input.contactGapDays,
        },
    };
}

/** The document as text: canonical, so that the same settings have the same hash. */
export function renderGuestSettings(settings: GuestSettings): string {
    return canonicalJson(settings);
}

/** The document as blob: `settings/<server>/<hash>.json`. */
export function guestSettingsBlob(settings: GuestSettings): ContentAddressedBlob {
    return contentAddressed(
        renderGuestSettings(settings),
        (shortHash) => `settings/${settings.server.name}/${shortHash}.json`,
    );
}

function cloudSettings({ cloud, tenantId }: AzurePlace): GuestSettings["cloud"] {
    const suffixes = cloudSuffixes(cloud);
    return {
        name: cloud,
        tenantId,
        resourceManagerUrl: `https://${suffixes.resourceManager}`,
        loginUrl: `https://${suffixes.login}`,
        blobSuffix: suffixes.blob,
        keyVaultSuffix: suffixes.keyVault,
        audiences: {
            resourceManager: suffixes.resourceManagerAudience,
            keyVault: suffixes.keyVaultAudience,
            storage: suffixes.storageAudience,
        },
    };
}

function packageSettings(installer: GuestSettingsInput["package"]): GuestSettings["package"] {
    const { marsAgent, rollup, dotNetFramework, azModules } = installer;
    return {
        containerUrl: installer.containerUrl,
        mabsVersion: installer.mabsVersion,
        ...(installer.build === undefined ? {} : { build: installer.build }),
        files: Object.entries(installer.files)
            .map(([name, sha256]) => ({ name, sha256 }))
            .sort((one, other) => (one.name < other.name ? -1 : 1)),
        marsAgent: {
            name: marsAgent.file,
            sha256: marsAgent.sha256,
            version: marsAgent.version,
            minimumVersion: installer.minimumMarsAgentVersion,
        },
        ...(rollup === undefined ? {} : { rollup: { name: rollup.file, sha256: rollup.sha256, build: rollup.build } }),
        ...(dotNetFramework === undefined
            ? {}
            : { dotNetFramework: { name: dotNetFramework.file, sha256: dotNetFramework.sha256 } }),
        ...(azModules === undefined
            ? {}
            : { azModules: { name: azModules.file, sha256: azModules.sha256, version: azModules.version } }),
        recalledBuilds: [...installer.recalledBuilds].sort(),
    };
}

function storageSettings({ disks, capacity }: GuestSettingsInput): GuestSettings["storage"] {
    return {
        disks: disks
            .map(({ lun, key, purpose, sizeGiB }) => ({ lun, key, purpose, sizeGiB }))
            .sort((one, other) => one.lun - other.lun),
        pool: {
            protectedDataGiB: capacity.protectedDataGiB,
            requiredGiB: capacity.requiredPoolGiB,
            sizeGiB: capacity.poolGiB,
            // A pool that starts with one column can grow by single disks (D04).
            columns: 1,
        },
        scratch: { sizeGiB: capacity.scratchGiB, cloudProtectedDataGiB: capacity.cloudProtectedDataGiB },
    };
}

function sqlSettings(sql: GuestSettings["sql"]): GuestSettings["sql"] {
    if (sql.mode === "bundled") return { mode: "bundled" };
    return { mode: "existing", instanceName: sql.instanceName, version: sql.version, edition: sql.edition };
}

function networkSettings({ proxy, storage, egressRequirements }: GuestSettingsInput): GuestSettings["network"] {
    return {
        proxy: proxy === undefined ? null : { host: proxy.host, port: proxy.port, bypass: [...proxy.bypass] },
        storageProxy: proxyTo(new URL(storage.blobEndpoint).hostname, proxy),
        egressProbes: egressRequirements
            .filter(isProbeable)
            .map(({ id, destination, protocol, port, required }) => ({
                id,
                host: destination,
                protocol,
                port,
                required,
            }))
            .sort((one, other) => (one.id < other.id ? -1 : 1)),
    };
}

/** One name, one TCP port: what a machine can try. Wildcards, service tags and prefixes stand for names nobody can list. */
function isProbeable(
    requirement: EgressRequirement,
): requirement is EgressRequirement & { readonly protocol: "Http" | "Https" | "Tcp" } {
    return requirement.kind === "fqdn" && requirement.protocol !== "Udp" && !requirement.destination.includes("*");
}
