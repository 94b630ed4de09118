import { ManagementLockByScope } from "@pulumi/azure-native/authorization/managementLockByScope";
import { ActionGroup } from "@pulumi/azure-native/monitor/actionGroup";
import { DiagnosticSetting } from "@pulumi/azure-native/monitor/diagnosticSetting";
import { ScheduledQueryRule } from "@pulumi/azure-native/monitor/scheduledQueryRule";
import { Workspace } from "@pulumi/azure-native/operationalinsights/workspace";
import { ResourceGuardProxy } from "@pulumi/azure-native/recoveryservices/resourceGuardProxy";
import { Vault } from "@pulumi/azure-native/recoveryservices/vault";
import { location, resourceGroupName, tags } from "./place";

export const vault = new Vault(
    "vault",
    {
        resourceGroupName,
        vaultName: "rsv-backup",
        location,
        tags,
        identity: { type: "SystemAssigned" },
        sku: { name: "RS0", tier: "Standard" },
        properties: {
            publicNetworkAccess: "Enabled",
            redundancySettings: { standardTierStorageRedundancy: "GeoRedundant", crossRegionRestore: "Disabled" },
            securitySettings: {
                immutabilitySettings: { state: "Unlocked" },
                softDeleteSettings: {
                    softDeleteState: "Enabled",
                    enhancedSecurityState: "Enabled",
                    softDeleteRetentionPeriodInDays: 30,
                },
            },
            monitoringSettings: {
                azureMonitorAlertSettings: { alertsForAllJobFailures: "Enabled" },
                classicAlertSettings: { alertsForCriticalOperations: "Disabled" },
            },
        },
    },
    { protect: true },
);
new ManagementLockByScope("lock", { scope: vault.id, lockName: "keep", level: "CanNotDelete" });
new ResourceGuardProxy("guard", {
    resourceGroupName,
    vaultName: vault.name,
    resourceGuardProxyName: "VaultProxy",
    properties: {
        resourceGuardResourceId:
            "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-security/providers/Microsoft.DataProtection/resourceGuards/guard",
    },
});
export const workspace = new Workspace("logs", {
    resourceGroupName,
    workspaceName: "log-backup",
    location,
    tags,
    retentionInDays: 90,
    sku: { name: "PerGB2018" },
});
new DiagnosticSetting("diagnostics", {
    name: "to-logs",
    resourceUri: vault.id,
    workspaceId: workspace.id,
    logAnalyticsDestinationType: "Dedicated",
    logs: [
        "CoreAzureBackup",
        "AddonAzureBackupJobs",
        "AddonAzureBackupAlerts",
        "AddonAzureBackupPolicy",
        "AddonAzureBackupStorage",
        "AddonAzureBackupProtectedInstance",
    ].map((category) => ({ category, enabled: true })),
});
const people = new ActionGroup("people", {
    resourceGroupName,
    actionGroupName: "ag-backup",
    location: "global",
    tags,
    groupShortName: "backup",
    enabled: true,
    emailReceivers: [{ name: "team", emailAddress: "backup@contoso.example", useCommonAlertSchema: true }],
});
new ScheduledQueryRule("silence", {
    resourceGroupName,
    ruleName: "no-contact",
    location,
    tags,
    severity: 1,
    enabled: true,
    evaluationFrequency: "PT1H",
    windowSize: "P1D",
    scopes: [workspace.id],
    criteria: {
        allOf: [
            {
                query: "AddonAzureBackupJobs | where JobStatus == 'Completed'",
                timeAggregation: "Count",
                operator: "LessThan",
                threshold: 1,
            },
        ],
    },
    actions: { actionGroups: [people.id] },
});
