import type * as pulumi from "@pulumi/pulumi";
import type { AlertProcessingRuleByNameArgs } from "@pulumi/azure-native/alertsmanagement/alertProcessingRuleByName";
import type { ActionGroupArgs } from "@pulumi/azure-native/monitor/actionGroup";
import type { DataCollectionRuleArgs } from "@pulumi/azure-native/monitor/dataCollectionRule";
import type { DiagnosticSettingArgs } from "@pulumi/azure-native/monitor/diagnosticSetting";
import type { ScheduledQueryRuleArgs } from "@pulumi/azure-native/monitor/scheduledQueryRule";
import type { MonitoringModel, QueryAlertModel } from "../model/types/operations";
import type { Placement } from "./placement";

/** Location of resources that live in no region. */
const globalLocation = "Global";

/** Name of the workspace within the data collection rule. */
const destination = "workspace";

const eventStream = "Microsoft-Event";
const performanceStream = "Microsoft-Perf";

/** Sends the logs of the vault into tables of their own kind; reports and alerts of Backup read only those. */
export function diagnosticSettingArgs(
    { diagnosticSettingName, vaultLogCategories }: MonitoringModel,
    vaultId: pulumi.Input<string>,
    workspaceId: pulumi.Input<string>,
): DiagnosticSettingArgs {
    return {
        resourceUri: vaultId,
        name: diagnosticSettingName,
        workspaceId,
        logAnalyticsDestinationType: "Dedicated",
        logs: vaultLogCategories.map((category) => ({ category, enabled: true })),
    };
}

/** What the agent on a server sends: events and counters, into the tables `Event` and `Perf`. */
export function dataCollectionRuleArgs(
    { dataCollectionRule: rule }: MonitoringModel,
    placement: Placement,
    workspaceId: pulumi.Input<string>,
): DataCollectionRuleArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        location: placement.location,
        tags: placement.tags,
        dataCollectionRuleName: rule.name,
        kind: "Windows",
        dataSources: {
            windowsEventLogs: [{ name: "events", streams: [eventStream], xPathQueries: [...rule.eventQueries] }],
            performanceCounters: rule.performanceCounters.map(({ name, samplingSeconds, specifiers }) => ({
                name,
                streams: [performanceStream],
                samplingFrequencyInSeconds: samplingSeconds,
                counterSpecifiers: [...specifiers],
            })),
        },
        destinations: { logAnalytics: [{ name: destination, workspaceResourceId: workspaceId }] },
        dataFlows: [{ streams: [eventStream, performanceStream], destinations: [destination] }],
    };
}

/** People to tell, by mail. */
export function actionGroupArgs(
    { emailAddresses, name, shortName }: Extract<MonitoringModel["actionGroup"], { kind: "new" }>,
    placement: Placement,
): ActionGroupArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        location: globalLocation,
        tags: placement.tags,
        actionGroupName: name,
        groupShortName: shortName,
        enabled: true,
        emailReceivers: emailAddresses.map((emailAddress) => ({
            name: emailAddress,
            emailAddress,
            useCommonAlertSchema: true,
        })),
    };
}

/** An alert on the answer of a query, counted in rows. */
export function queryRuleArgs(
    alert: QueryAlertModel,
    placement: Placement,
    workspaceId: pulumi.Input<string>,
    actionGroupId: pulumi.Input<string> | undefined,
): ScheduledQueryRuleArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        location: placement.location,
        tags: placement.tags,
        ruleName: alert.name,
        displayName: alert.displayName,
        description: alert.description,
        kind: "LogAlert",
        enabled: true,
        severity: alert.severity,
        scopes: [workspaceId],
        evaluationFrequency: alert.evaluationFrequency,
        windowSize: alert.windowSize,
        criteria: {
            allOf: [
                {
                    query: alert.query,
                    timeAggregation: "Count",
                    operator: alert.operator,
                    threshold: alert.threshold,
                    failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 },
                    ...(alert.resourceIdColumn === undefined ? {} : { resourceIdColumn: alert.resourceIdColumn }),
                },
            ],
        },
        autoMitigate: true,
        // The tables exist only once the first server has reported.
        skipQueryValidation: true,
        ...(actionGroupId === undefined ? {} : { actions: { actionGroups: [actionGroupId] } }),
    };
}

/** Adds an action group to every alert of the vault. */
export function alertProcessingRuleArgs(
    name: string,
    placement: Placement,
    vaultId: pulumi.Input<string>,
    actionGroupId: pulumi.Input<string>,
): AlertProcessingRuleByNameArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        location: globalLocation,
        tags: placement.tags,
        alertProcessingRuleName: name,
        properties: {
            description: "Sends the alerts of the backup vault to the action group.",
            enabled: true,
            scopes: [vaultId],
            actions: [{ actionType: "AddActionGroups", actionGroupIds: [actionGroupId] }],
        },
    };
}
