import type { Environment, Server } from "../config/environment.generated";
import { catalogueBackupTime } from "./catalogueBackup";
import { capacityOf, poolDiskCount } from "./diskLayout";
import { describeWindow, minuteOfDay, PAUSE_AFTER_BACKUP_MINUTES, patchWindow } from "./schedule";
import type { Choice } from "./types/environment";
import { counted, grouped, nameOf } from "./wording";

type Vault = Environment["vault"];
type Egress = Environment["network"]["egress"];

const REDUNDANCY: Readonly<Record<Vault["redundancy"], string>> = {
    GeoRedundant: "recovery points survive the loss of the region; fixed with the first backup",
    ZoneRedundant: "recovery points survive the loss of a zone, not of the region; fixed with the first backup",
    LocallyRedundant: "three copies in one building, at the lowest price; fixed with the first backup",
};

function vaultChoice({ vault }: Environment): Choice {
    return vault.existingId === undefined
        ? {
              topic: "Vault",
              value: `new, ${vault.redundancy}${vault.crossRegionRestore ? ", cross-region restore" : ""}`,
              meaning: REDUNDANCY[vault.redundancy],
          }
        : {
              topic: "Vault",
              value: `existing, ${nameOf(vault.existingId)}`,
              meaning: "redundancy, soft delete and immutability belong to its owners",
          };
}

const IMMUTABILITY: Readonly<Record<Vault["immutability"], string>> = {
    Disabled: "whoever may delete backups can do so before they expire",
    Unlocked: "no recovery point goes before it expires; can still be switched off",
    Locked: "no recovery point goes before it expires; for ever",
};

function deletionChoice({ vault }: Environment): readonly Choice[] {
    const { state, retentionDays } = vault.softDelete;
    return vault.existingId === undefined
        ? [
              {
                  topic: "Deletion",
                  value: `immutability ${vault.immutability}, soft delete ${state} for ${counted(retentionDays, "day")}`,
                  meaning: IMMUTABILITY[vault.immutability],
              },
          ]
        : [];
}

const ACCESS: Readonly<Record<Vault["access"], string>> = {
    public: "server and vault meet on public addresses of Azure, authenticated and encrypted",
    private: "the vault answers inside the network only, by private endpoint",
};

function accessChoice({ vault }: Environment): Choice {
    return { topic: "Access to the vault", value: vault.access, meaning: ACCESS[vault.access] };
}

function describeNetwork({ network }: Environment): string {
    return network.existing === undefined
        ? `new network ${(network.addressSpace ?? []).join(", ")}`
        : `existing network ${nameOf(network.existing.virtualNetworkId)}`;
}

const EGRESS: Readonly<Record<Egress["mode"], string>> = {
    natGateway: "the network security group is the only filter",
    azureFirewall: "a firewall of this environment lets listed names pass",
    existingFirewall: "the owners of the firewall open the exported list",
    proxy: "the proxy lets listed names pass",
};

function egressChoice(environment: Environment): Choice {
    const { mode } = environment.network.egress;
    return { topic: "Network", value: `${describeNetwork(environment)}, egress by ${mode}`, meaning: EGRESS[mode] };
}

/** Groups servers that are described by the same words: `MABS01, MABS02`. */
function byDescription(
    environment: Environment,
    describe: (server: Server, name: string) => string,
): readonly { readonly names: string; readonly text: string }[] {
    const groups = new Map<string, string[]>();
    for (const [name, server] of Object.entries(environment.servers).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const text = describe(server, name);
        groups.set(text, [...(groups.get(text) ?? []), name]);
    }
    return [...groups].map(([text, names]) => ({ names: names.join(", "), text }));
}

function describeMachine({ size, image, zone }: Server): string {
    const system = image.galleryImageId === undefined ? "" : ", own image";
    return `${size}, Windows Server ${image.windowsVersion}${system}${zone === undefined ? "" : `, zone ${zone}`}`;
}

function machineChoices(environment: Environment): readonly Choice[] {
    return byDescription(environment, describeMachine).map(({ names, text }) => ({
        topic: `Server ${names}`,
        value: text,
        meaning: "name, domain and operating system stay as they are for life",
    }));
}

function describeStorage(server: Server): string {
    const { poolGiB, poolFactor, scratchGiB } = capacityOf(server);
    const disks = poolDiskCount(server);
    const pool = `pool ${grouped(poolGiB)} GiB on ${counted(disks, "disk")}, ${poolFactor} times the protected data`;
    return `${pool}; cache ${grouped(scratchGiB)} GiB`;
}

function storageChoices(environment: Environment): readonly Choice[] {
    return byDescription(environment, describeStorage).map(({ names, text }) => ({
        topic: `Storage of ${names}`,
        value: text,
        meaning: "disks are only added or enlarged; none ever moves to another LUN",
    }));
}

function packageChoice({ package: installer }: Environment): Choice {
    const update = installer.rollup === undefined ? "no rollup" : `rollup ${installer.rollup.build}`;
    const build = installer.build === undefined ? "" : ` ${installer.build}`;
    return {
        topic: "Product",
        value: `MABS ${installer.mabsVersion}${build}, ${update}, MARS agent ${installer.marsAgent.version}`,
        meaning:
            installer.mirrorUrl === undefined
                ? "installer files come from the storage account of this environment, checked by hash"
                : `installer files come from ${installer.mirrorUrl}, checked by hash`,
    };
}

function sqlChoice(environment: Environment): readonly Choice[] {
    const own = Object.values(environment.servers).filter(({ sql }) => sql.mode === "existing").length;
    return own === 0
        ? []
        : [
              {
                  topic: "SQL Server",
                  value: `own instance on ${own} of ${Object.keys(environment.servers).length} servers`,
                  meaning: "installed, licensed and patched by its owners before the setup runs",
              },
          ];
}

function describeBackup({ schedule }: Server): string {
    return schedule.onlineBackupTimes
        .map((time) =>
            describeWindow({ startMinute: minuteOfDay(time), durationMinutes: schedule.onlineBackupWindowHours * 60 }),
        )
        .join(" and ");
}

function scheduleChoices(environment: Environment): readonly Choice[] {
    const { enabled, timeZone } = environment.maintenance;
    return byDescription(environment, describeBackup).map(({ names, text }) => ({
        topic: `Schedule of ${names}`,
        value: `to the vault ${text} (${timeZone})`,
        meaning: enabled
            ? `patching keeps out of these hours and of the ${PAUSE_AFTER_BACKUP_MINUTES} minutes behind them`
            : "updates are installed by the owners of the servers, who should keep out of these hours",
    }));
}

function patchingChoice(environment: Environment): Choice {
    const { maintenance } = environment;
    const window = patchWindow(environment);
    return maintenance.enabled && window !== undefined
        ? {
              topic: "Patching",
              value: `every server, on ${maintenance.dayOfWeek} ${describeWindow(window)} (${maintenance.timeZone})`,
              meaning: "updates and the restart that they need, never during a backup of any server",
          }
        : {
              topic: "Patching",
              value: "by nobody",
              meaning: "updates are installed by the owners of the servers, or not at all",
          };
}

function catalogueChoice(environment: Environment): Choice {
    const { keepLocalDays, keepDays } = environment.catalogueBackup;
    const groups = byDescription(environment, (_, name) => catalogueBackupTime(environment, name));
    const times = groups.map(({ names, text }) => (groups.length === 1 ? text : `${text} (${names})`));
    return {
        topic: "Catalogue",
        value: `DPMDB copied daily at ${times.join(", ")}, kept ${counted(keepLocalDays, "day")} on the server and ${keepDays} outside`,
        meaning: "a rebuilt server reads its pool with the newest copy, and without one not at all",
    };
}

function monitoringChoice({ monitoring }: Environment): Choice {
    const receivers =
        monitoring.actionGroupId === undefined
            ? monitoring.emailAddresses.join(", ")
            : `action group ${nameOf(monitoring.actionGroupId)}`;
    return {
        topic: "Monitoring",
        value: monitoring.enabled ? `on, alerts go to ${receivers === "" ? "nobody" : receivers}` : "off",
        meaning: monitoring.enabled
            ? `alarm after ${counted(monitoring.contactGapDays, "day")} without contact to the vault; after 15 all backups stop`
            : "after 15 days without contact to the vault all backups stop, and nobody is told",
    };
}

function protectionChoice({ protection }: Environment): Choice {
    const guards = [
        ...(protection.lock ? ["lock on the vault"] : []),
        ...(protection.protect ? ["Pulumi refuses to delete"] : []),
        ...(protection.retainOnDelete ? ["Azure keeps what leaves the stack"] : []),
    ];
    return {
        topic: "Protection",
        value: guards.length === 0 ? "none" : guards.join(", "),
        meaning:
            guards.length === 0
                ? "`pulumi destroy` takes disks, secrets and vault with it"
                : "vault, disks and pass phrases outlive a mistake",
    };
}

/** What a reader of a plan should know was chosen, in the order in which it matters. */
export function choices(environment: Environment): readonly Choice[] {
    return [
        {
            topic: "Place",
            value: `${environment.azure.location} (${environment.azure.cloud})`,
            meaning: "vault, servers and the machines that they protect are in this region",
        },
        vaultChoice(environment),
        ...deletionChoice(environment),
        accessChoice(environment),
        egressChoice(environment),
        ...machineChoices(environment),
        ...storageChoices(environment),
        packageChoice(environment),
        ...sqlChoice(environment),
        ...scheduleChoices(environment),
        patchingChoice(environment),
        catalogueChoice(environment),
        monitoringChoice(environment),
        protectionChoice(environment),
    ];
}
