import type { Environment } from "../config/environment.generated";
import { vaultLogCategories } from "../facts/diagnostics";
import {
    HEALTH_EVENT,
    healthProbeFailedQuery,
    heartbeatMissingQuery,
    noVaultContactQuery,
    storageLowQuery,
    systemVolumeLowQuery,
    type AlertTargets,
} from "./alertQueries";
import { queryAlertName, type EnvironmentNames } from "./naming";
import type { MonitoringModel, QueryAlertModel } from "./types/operations";

/**
 * Windows events that are collected. The first is the contract with the guest; the second tells of services that
 * stopped. The last two are the channels of the product and of its agent: no page of the vendor names them (the DPM
 * glossary calls the log "DPM Alerts", public monitoring scripts read `CloudBackup/Operational`, both read 2026-11), so
 * no alert depends on them. A channel that a machine lacks is skipped by the agent.
 */
const EVENT_QUERIES: readonly string[] = [
    `${HEALTH_EVENT.logName}!*[System[Provider[@Name='${HEALTH_EVENT.source}']]]`,
    "System!*[System[Provider[@Name='Service Control Manager'] and (Level=1 or Level=2)]]",
    "DPM Alerts!*[System[(Level=1 or Level=2 or Level=3)]]",
    "CloudBackup/Operational!*[System[(Level=1 or Level=2 or Level=3)]]",
];

/**
 * Counters that explain a slow or full server. Sampled every five minutes: backups take hours, and every sample is paid
 * for.
 */
const PERFORMANCE_COUNTERS: MonitoringModel["dataCollectionRule"]["performanceCounters"] = [
    {
        name: "disks",
        specifiers: [
            "\\LogicalDisk(*)\\% Free Space",
            "\\LogicalDisk(*)\\Free Megabytes",
            "\\LogicalDisk(*)\\Disk Transfers/sec",
            "\\LogicalDisk(*)\\Avg. Disk sec/Transfer",
        ],
        samplingSeconds: 300,
    },
    {
        name: "machine",
        specifiers: [
            "\\Processor Information(_Total)\\% Processor Time",
            "\\Memory\\Available Bytes",
            "\\Network Interface(*)\\Bytes Total/sec",
        ],
        samplingSeconds: 300,
    },
];

/** An alert without the names that depend on the environment. */
type AlertDefinition = Omit<QueryAlertModel, "name" | "threshold" | "operator" | "resourceIdColumn">;

function alertDefinitions(targets: AlertTargets, contactGapDays: number): readonly AlertDefinition[] {
    return [
        {
            key: "no-vault-contact",
            displayName: "Backup server without contact to its vault",
            description:
                `A server has not proved its connection to the vault for ${contactGapDays === 1 ? "a day" : `${contactGapDays} days`}. ` +
                "After 15 days without contact backups to local disks stop as well.",
            severity: 0,
            query: noVaultContactQuery(targets, contactGapDays),
            evaluationFrequency: "PT1H",
            windowSize: "P1D",
        },
        {
            key: "health-probe-failed",
            displayName: "Backup server is not healthy",
            description: "The latest health probe of a server failed; the alert names the checks.",
            severity: 1,
            query: healthProbeFailedQuery(targets),
            evaluationFrequency: "PT15M",
            windowSize: "PT2H",
        },
        {
            key: "heartbeat-missing",
            displayName: "Backup server is silent",
            description:
                "No heartbeat of the monitor agent for 30 minutes: the machine is off, cut off, or its agent is dead.",
            severity: 1,
            query: heartbeatMissingQuery(targets),
            evaluationFrequency: "PT15M",
            windowSize: "PT30M",
        },
        {
            key: "storage-low",
            displayName: "Storage pool or cache of a backup server is nearly full",
            description: "Less than 10 % of the storage pool or of the cache volume is free.",
            severity: 2,
            query: storageLowQuery(targets),
            evaluationFrequency: "PT1H",
            windowSize: "PT2H",
        },
        {
            key: "system-volume-low",
            displayName: "System volume of a backup server is nearly full",
            description: "Less than 10 % of the system volume is free.",
            severity: 2,
            query: systemVolumeLowQuery(targets),
            evaluationFrequency: "PT1H",
            windowSize: "PT2H",
        },
    ];
}

function queryAlerts(environment: Environment, names: EnvironmentNames): readonly QueryAlertModel[] {
    const targets: AlertTargets = {
        serverNames: Object.keys(environment.servers).sort(),
        virtualMachineIdPrefix: [
            `/subscriptions/${environment.azure.subscriptionId}/resourceGroups/${names.resourceGroup}`,
            "providers/Microsoft.Compute/virtualMachines/",
        ].join("/"),
    };
    return alertDefinitions(targets, environment.monitoring.contactGapDays).map((definition) => ({
        ...definition,
        name: queryAlertName(names, definition.key),
        threshold: 0,
        operator: "GreaterThan",
        resourceIdColumn: "ResourceId",
    }));
}

function actionGroup(environment: Environment, names: EnvironmentNames): MonitoringModel["actionGroup"] {
    const { actionGroupId, emailAddresses } = environment.monitoring;
    if (actionGroupId !== undefined) {
        return { kind: "existing", id: actionGroupId };
    }
    return emailAddresses.length === 0
        ? undefined
        : {
              kind: "new",
              name: names.actionGroup,
              shortName: names.actionGroupShortName,
              emailAddresses,
          };
}

/**
 * Workspace, collection and alerts; absent when monitoring is off. An alert fires on the first row of its query, that
 * is, on the first server in trouble. The vault's own alerts (job failures, destructive operations) reach the action
 * group by an alert processing rule.
 */
export function monitoringModel(environment: Environment, names: EnvironmentNames): MonitoringModel | undefined {
    const { enabled, workspaceId, retentionDays } = environment.monitoring;
    if (!enabled) {
        return undefined;
    }
    const group = actionGroup(environment, names);
    return {
        workspace:
            workspaceId === undefined
                ? { kind: "new", name: names.workspace, retentionDays }
                : { kind: "existing", id: workspaceId },
        diagnosticSettingName: names.vaultDiagnostics,
        vaultLogCategories,
        dataCollectionRule: {
            name: names.dataCollectionRule,
            eventQueries: EVENT_QUERIES,
            performanceCounters: PERFORMANCE_COUNTERS,
        },
        associationName: names.dataCollectionAssociation,
        ...(group === undefined ? {} : { actionGroup: group, alertProcessingRuleName: names.alertProcessingRule }),
        queryAlerts: queryAlerts(environment, names),
    };
}
