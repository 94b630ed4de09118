/**
 * KQL of the log alerts, and the contract of the event that the guest writes and they read.
 *
 * Every query returns one row per server in trouble, with the column `ResourceId`; none means all is well. Servers are
 * listed in the query, so that one that never reported is in trouble too: an alert about silence must not depend on
 * somebody speaking first.
 */

/**
 * The event of the health probe: the guest writes one per hour into the Windows event log. The message is one JSON
 * object (`HealthEventMessage`), at most 30,000 characters, without secrets.
 */
export const HEALTH_EVENT = {
    logName: "Application",
    source: "MABS Health",
    /** Event ids by state; the level of the event is Information, Warning, Error. */
    eventIds: { healthy: 1000, degraded: 1001, failed: 1002 },
    /** How often the probe writes. */
    intervalMinutes: 60,
} as const;

/** Message of a health event. New fields may be added; a changed meaning needs another `schemaVersion`. */
export interface HealthEventMessage {
    readonly schemaVersion: 1;
    /** Windows computer name. */
    readonly server: string;
    readonly state: "healthy" | "degraded" | "failed";
    /**
     * When the server last proved its connection to the vault (`Get-DPMCloudConnection`); null if it never did. UTC,
     * ISO 8601.
     */
    readonly lastVaultContact: string | null;
    /** Free space of the storage pool in percent; null before the pool exists. */
    readonly poolFreePercent: number | null;
    /** Free space of the cache volume in percent; null before the volume exists. */
    readonly scratchFreePercent: number | null;
    /** Ids of the checks that failed, such as a stopped service. */
    readonly failedChecks: readonly string[];
}

/**
 * Free space below which a volume is reported: the cache must keep 5 to 10 % of what it serves. Source: MARS support
 * matrix, 2026-03.
 */
const LOW_SPACE_PERCENT = 10;

/** Servers as the queries see them: computer names, and the ARM id up to the name of the machine. */
export interface AlertTargets {
    readonly serverNames: readonly string[];
    /** `/subscriptions/…/resourceGroups/…/providers/Microsoft.Compute/virtualMachines/` */
    readonly virtualMachineIdPrefix: string;
}

/** KQL string literal; single quotes and backslashes are the characters that end or bend one. */
export function kqlString(text: string): string {
    return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function expectedServers({ serverNames, virtualMachineIdPrefix }: AlertTargets): string {
    const names = serverNames.map((name) => kqlString(name.toUpperCase())).join(", ");
    return [
        `let Expected = datatable(Server: string) [${names}]`,
        `    | extend ResourceId = strcat(${kqlString(virtualMachineIdPrefix)}, Server);`,
    ].join("\n");
}

/** `MABS01.corp.contoso.com` and `mabs01` are the same server. */
const SERVER_OF_COMPUTER = "toupper(tostring(split(Computer, '.')[0]))";

const LATEST_PROBE = [
    "let Probe = Event",
    `    | where EventLog == ${kqlString(HEALTH_EVENT.logName)} and Source == ${kqlString(HEALTH_EVENT.source)}`,
    `    | extend Server = ${SERVER_OF_COMPUTER}, Health = parse_json(RenderedDescription)`,
    "    | summarize arg_max(TimeGenerated, Health) by Server;",
].join("\n");

const lines = (...parts: readonly string[]): string => parts.join("\n");

/**
 * No proof of a contact with the vault for so many days, or no report at all. Local backups stop as well after 15 days
 * (M03).
 */
export function noVaultContactQuery(targets: AlertTargets, contactGapDays: number): string {
    return lines(
        expectedServers(targets),
        LATEST_PROBE,
        "Expected",
        "| join kind=leftouter Probe on Server",
        "| extend LastVaultContact = todatetime(Health.lastVaultContact)",
        `| where isnull(LastVaultContact) or LastVaultContact < ago(${contactGapDays}d)`,
        "| project ResourceId, Server, LastVaultContact",
    );
}

/** The latest probe of a server says `failed`. */
export function healthProbeFailedQuery(targets: AlertTargets): string {
    return lines(
        expectedServers(targets),
        LATEST_PROBE,
        "Expected",
        "| join kind=inner Probe on Server",
        "| where tostring(Health.state) == 'failed'",
        "| project ResourceId, Server, FailedChecks = tostring(Health.failedChecks)",
    );
}

/**
 * No heartbeat of the monitor agent inside the window of the alert: the machine is off, cut off, or the agent is dead.
 */
export function heartbeatMissingQuery(targets: AlertTargets): string {
    return lines(
        expectedServers(targets),
        `let Alive = Heartbeat | summarize by Server = ${SERVER_OF_COMPUTER};`,
        "Expected",
        "| join kind=leftanti Alive on Server",
        "| project ResourceId, Server",
    );
}

/** Storage pool or cache is nearly full, by the latest probe. */
export function storageLowQuery(targets: AlertTargets): string {
    return lines(
        expectedServers(targets),
        LATEST_PROBE,
        "Expected",
        "| join kind=inner Probe on Server",
        "| extend PoolFreePercent = todouble(Health.poolFreePercent), ScratchFreePercent = todouble(Health.scratchFreePercent)",
        `| where PoolFreePercent < ${LOW_SPACE_PERCENT} or ScratchFreePercent < ${LOW_SPACE_PERCENT}`,
        "| project ResourceId, Server, PoolFreePercent, ScratchFreePercent",
    );
}

/**
 * The system volume, with program, catalogue database and logs, is nearly full, by the counters of the monitor agent.
 */
export function systemVolumeLowQuery(targets: AlertTargets): string {
    return lines(
        expectedServers(targets),
        "let Volume = Perf",
        "    | where ObjectName == 'LogicalDisk' and CounterName == '% Free Space' and InstanceName == 'C:'",
        `    | summarize arg_max(TimeGenerated, CounterValue) by Server = ${SERVER_OF_COMPUTER};`,
        "Expected",
        "| join kind=inner Volume on Server",
        `| where CounterValue < ${LOW_SPACE_PERCENT}`,
        "| project ResourceId, Server, FreePercent = CounterValue",
    );
}
