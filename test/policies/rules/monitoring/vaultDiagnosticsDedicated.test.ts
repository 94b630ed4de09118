import { vaultDiagnosticsDedicated } from "../../../../policies/rules/monitoring/vaultDiagnosticsDedicated";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";

const path = "logAnalyticsDestinationType";
const setting = (inputs: Written["inputs"]): readonly Written[] => [{ type: type.diagnosticSetting, inputs }];
const vaultId =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/rsv";
const allLogs = [{ categoryGroup: "allLogs", enabled: true }];
const logs = [
    { category: "CoreAzureBackup", enabled: true },
    { category: "AddonAzureBackupJobs", enabled: true },
];

describeRule(vaultDiagnosticsDedicated, {
    compliant: setting({ resourceUri: unknown, workspaceId: unknown, [path]: "Dedicated", logs }),
    alsoCompliant: [{ by: "a category that is known later", set: [["logs[0].category", unknown]] }],
    spoilt: [
        {
            by: "the common table",
            set: [[path, "AzureDiagnostics"]],
            finds: [`${path}: found "AzureDiagnostics", required "Dedicated"`],
        },
        {
            by: "every log of a vault in the common table",
            set: [
                ["resourceUri", vaultId],
                [path, undefined],
                ["logs", allLogs],
            ],
            finds: [`${path}: found nothing, required "Dedicated"`],
        },
        {
            by: "nothing, which is the common table",
            set: [[path, undefined]],
            finds: [`${path}: found nothing, required "Dedicated"`],
        },
    ],
    unknown: [{ path }, { path: "logs" }],
    wrongType: { path, value: true, finds: [`${path}: found true, required a text`] },
    notApplicable: [
        {
            by: "logs of another service",
            written: setting({ workspaceId: unknown, logs: [{ category: "AuditEvent", enabled: true }] }),
            reason: "the setting sends no logs of Azure Backup",
        },
        {
            by: "logs of Site Recovery",
            written: setting({ workspaceId: unknown, logs: [{ category: "AzureSiteRecoveryJobs", enabled: true }] }),
            reason: "the setting sends no logs of Azure Backup",
        },
        {
            by: "logs of Site Recovery beside those of Azure Backup that are off",
            written: setting({
                workspaceId: unknown,
                logs: [
                    { category: "AzureSiteRecoveryJobs", enabled: true },
                    { category: "CoreAzureBackup", enabled: false },
                ],
            }),
            reason: "the setting sends no logs of Azure Backup",
        },
        {
            by: "every log of another resource",
            written: setting({
                resourceUri: vaultId.replace("RecoveryServices", "KeyVault"),
                workspaceId: unknown,
                logs: allLogs,
            }),
            reason: "the setting sends no logs of Azure Backup",
        },
        {
            by: "logs that go to a storage account",
            written: setting({ storageAccountId: unknown, logs }),
            reason: "the setting sends nothing to a log workspace",
        },
    ],
});

describeRule(vaultDiagnosticsDedicated, {
    compliant: setting({ resourceUri: vaultId, workspaceId: unknown, [path]: "Dedicated", logs: allLogs }),
    spoilt: [
        {
            by: "the common table",
            set: [[path, "AzureDiagnostics"]],
            finds: [`${path}: found "AzureDiagnostics", required "Dedicated"`],
        },
    ],
    unknown: [{ path }, { path: "resourceUri" }],
    wrongType: { path, value: true, finds: [`${path}: found true, required a text`] },
    notApplicable: "applies to every resource of its types",
});
