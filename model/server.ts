import type { Environment, Server } from "../config/environment.generated";
import { extensions } from "../facts/extensions";
import { mabsBuilds, marsMinimums } from "../facts/mabsBuilds";
import { managedDiskSku } from "../facts/managedDisks";
import { catalogueBackupTime } from "./catalogueBackup";
import { capacityOf, diskLayout } from "./diskLayout";
import { guestSettings, guestSettingsBlob } from "./guestSettings";
import { joinExtension, secretReference } from "./joinExtension";
import { dataDiskName, serverNames, type EnvironmentNames, type ServerNames } from "./naming";
import { serverGrants } from "./roles";
import { staging } from "./staging";
import type { EgressPathModel, EgressRequirement, ProxyModel } from "./types/network";
import type { DataDiskModel, ExtensionModel, PassphraseModel, ServerModel, StagingModel } from "./types/server";
import type { KeyVaultModel, StorageModel } from "./types/stores";
import type { PrivateAccessModel, VaultModel } from "./types/vault";
import { localAdministratorModel, networkInterfaceModel, virtualMachineModel } from "./virtualMachine";

/** What a server is made of, besides its own entry in the configuration. */
export interface ServerModelInput {
    readonly environment: Environment;
    /** Key under `servers`. */
    readonly serverName: string;
    readonly names: EnvironmentNames;
    readonly vault: VaultModel;
    /** Absent when the vault is reached over public addresses. */
    readonly privateAccess?: Pick<PrivateAccessModel, "zones">;
    readonly keyVault: KeyVaultModel;
    readonly storage: StorageModel;
    readonly egress: EgressPathModel;
    readonly egressRequirements: readonly EgressRequirement[];
    /** Scripts of the guest by path. */
    readonly guestFiles: Readonly<Record<string, string>>;
}

/** The input with the entry and the names of the one server. */
interface Subject extends ServerModelInput {
    readonly server: Server;
    readonly own: ServerNames;
}

const LOCK_NOTES =
    "Its system disk holds the catalogue of the backups. Remove this lock only to retire or rebuild the server on purpose.";

/** Special characters of a pass phrase that mean nothing in an INI file, in XML and to cmd.exe. */
const PASSPHRASE_SPECIAL_CHARACTERS = "-_.";

/** Data disks with names. A zone-redundant disk must not name a zone; any other lives in the zone of its server. */
function dataDisks({ serverName, server }: Subject): readonly DataDiskModel[] {
    return diskLayout(server).map((disk) => ({
        ...disk,
        name: dataDiskName(serverName, disk.key),
        caching: "None",
        ...(server.zone === undefined || managedDiskSku(disk.sku)?.redundancy === "ZRS" ? {} : { zone: server.zone }),
    }));
}

function passphraseModel({ server, own }: Subject): PassphraseModel {
    return {
        secretName: own.secrets.passphrase,
        origin: server.passphrase.value === undefined ? "generated" : "given",
        length: server.passphrase.length,
        specialCharacters: PASSPHRASE_SPECIAL_CHARACTERS,
    };
}

function proxyOf({ egress }: Subject): ProxyModel | undefined {
    return egress.mode === "proxy" ? egress : undefined;
}

/**
 * The monitor agent. It reads no proxy of Windows and has to be told.
 *
 * Source: "Azure Monitor agent network configuration" (2025-03).
 */
function monitorAgentModel(subject: Subject): ExtensionModel | undefined {
    if (!subject.environment.monitoring.enabled) {
        return undefined;
    }
    const { publisher, type, typeHandlerVersion } = extensions.azureMonitorAgent;
    const proxy = proxyOf(subject);
    return {
        name: subject.own.extensions.monitorAgent,
        publisher,
        type,
        typeHandlerVersion,
        settings:
            proxy === undefined
                ? {}
                : { proxy: { mode: "application", address: `http://${proxy.host}:${proxy.port}`, auth: "false" } },
    };
}

/** Where the guest reads the password of the setup account. */
function setupPasswordSecretUri({ environment, keyVault, names }: Subject): string {
    const { passwordSecretId } = environment.domain.setupAccount;
    return passwordSecretId === undefined
        ? `${keyVault.uri}/secrets/${names.secrets.setupAccount}`
        : secretReference(passwordSecretId, environment.azure.cloud).secretUrl;
}

function vaultReference({ environment, vault, names, privateAccess }: Subject) {
    return {
        name: vault.name,
        subscriptionId: vault.kind === "existing" ? vault.subscriptionId : environment.azure.subscriptionId,
        resourceGroupName: vault.kind === "existing" ? vault.resourceGroupName : names.resourceGroup,
        access: environment.vault.access,
        ...(privateAccess === undefined
            ? {}
            : { privateDnsZones: privateAccess.zones.map(({ zoneName }) => zoneName) }),
    };
}

function packageReference({ environment, storage, vault }: Subject) {
    const { mirrorUrl, ...installer } = environment.package;
    const immutable = vault.kind === "new" && vault.immutability !== "Disabled";
    return {
        ...installer,
        containerUrl: mirrorUrl?.replace(/\/$/, "") ?? `${storage.blobEndpoint}/${storage.containers.packages}`,
        minimumMarsAgentVersion: marsMinimums[immutable ? "immutability" : "registration"].version,
        recalledBuilds: mabsBuilds.flatMap(({ build, recalled }) => (recalled && build !== null ? [build] : [])),
    };
}

function stagingModel(subject: Subject): StagingModel {
    const { environment, server, storage, own } = subject;
    const proxy = proxyOf(subject);
    const settings = guestSettings({
        place: environment.azure,
        serverName: subject.serverName,
        timeZone: environment.maintenance.timeZone,
        domain: {
            fqdn: environment.domain.fqdn,
            netBiosName: environment.domain.netBiosName,
            setupAccount: {
                userName: environment.domain.setupAccount.userName,
                passwordSecretUri: setupPasswordSecretUri(subject),
            },
        },
        vault: vaultReference(subject),
        keyVault: { uri: subject.keyVault.uri, passphraseSecretName: own.secrets.passphrase },
        storage: {
            blobEndpoint: storage.blobEndpoint,
            statusContainer: storage.containers.status,
            catalogueContainer: storage.containers.catalogue,
        },
        package: packageReference(subject),
        disks: diskLayout(server),
        capacity: capacityOf(server),
        sql: server.sql,
        onlineBackup: {
            times: server.schedule.onlineBackupTimes,
            windowHours: server.schedule.onlineBackupWindowHours,
            retentionDays: server.onlineRetentionDays,
            maxParallelJobs: server.maxParallelOnlineJobs,
        },
        ...(server.throttling === undefined
            ? {}
            : { throttling: { mode: "workHours", ...server.throttling } as const }),
        catalogueBackup: {
            time: catalogueBackupTime(environment, subject.serverName),
            keepLocalDays: environment.catalogueBackup.keepLocalDays,
        },
        ...(proxy === undefined ? {} : { proxy }),
        egressRequirements: subject.egressRequirements,
        contactGapDays: environment.monitoring.contactGapDays,
    });
    return staging({
        name: own.extensions.staging,
        cloud: environment.azure.cloud,
        blobEndpoint: storage.blobEndpoint,
        scriptsContainer: storage.containers.scripts,
        guestFiles: subject.guestFiles,
        guestPackage: storage.guestPackage,
        settingsBlob: guestSettingsBlob(settings),
        ...(proxy === undefined ? {} : { proxy }),
    });
}

/**
 * Everything about one server. Its entry in the configuration, the names and the stores decide it; another server never
 * does.
 *
 * @throws Error if the server is not in the configuration, or its size is unknown: the checks come first.
 */
export function serverModel(input: ServerModelInput): ServerModel {
    const server = input.environment.servers[input.serverName];
    if (server === undefined) {
        throw new Error(`no server ${input.serverName} in the configuration`);
    }
    const { environment, serverName } = input;
    const own = serverNames(serverName);
    const subject: Subject = { ...input, server, own };
    const stage = stagingModel(subject);
    const monitorAgent = monitorAgentModel(subject);
    const { passwordSecretId } = environment.domain.setupAccount;
    return {
        name: serverName,
        networkInterface: networkInterfaceModel(server, own),
        disks: dataDisks(subject),
        virtualMachine: virtualMachineModel(server, environment.maintenance, own),
        passphrase: passphraseModel(subject),
        localAdministrator: localAdministratorModel(own),
        joinExtension: joinExtension({
            name: own.extensions.domainJoin,
            cloud: environment.azure.cloud,
            domain: environment.domain,
            ownSecretName: input.names.secrets.joinAccount,
        }),
        staging: stage,
        ...(monitorAgent === undefined ? {} : { monitorAgent }),
        grants: serverGrants({
            place: environment.azure,
            resourceGroupName: input.names.resourceGroup,
            serverName,
            vault: input.vault,
            keyVault: input.keyVault,
            storage: input.storage,
            passphraseSecretName: own.secrets.passphrase,
            ...(passwordSecretId === undefined ? {} : { setupPasswordSecretId: passwordSecretId }),
            readsOwnPackages: environment.package.mirrorUrl === undefined,
        }),
        readinessMarker: {
            name: own.readinessMarker,
            notes: `Exists only while ${serverName} is healthy. Staging ${stage.forceUpdateTag}.`,
        },
        ...(environment.protection.lock ? { lock: { name: own.lock, notes: LOCK_NOTES } } : {}),
        capacity: capacityOf(server),
    };
}
