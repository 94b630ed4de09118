import { vaultLogCategories } from "../../../../facts/diagnostics";
import { vaultDiagnostics } from "../../../../policies/rules/monitoring/vaultDiagnostics";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { machine, without } from "./fixtures";

const vault: Written = {
    type: type.vault,
    name: "vault",
    inputs: { resourceGroupName: "rg-backup", vaultName: "rsv-mabs", location: "westeurope" },
};
const vaultId =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-backup/providers/Microsoft.RecoveryServices/vaults/rsv-mabs";
const setting = (name: string, categories: readonly string[]): Written => ({
    type: type.diagnosticSetting,
    name,
    inputs: {
        resourceUri: unknown,
        workspaceId: unknown,
        logAnalyticsDestinationType: "Dedicated",
        logs: categories.map((category) => ({ category, enabled: true })),
    },
    from: { resourceUri: ["vault"] },
});
const all = setting("logs", vaultLogCategories);
const none =
    "vault found no diagnostic setting with a workspace, required a DiagnosticSetting that sends the backup logs to a log workspace";

describeRule(vaultDiagnostics, {
    compliant: [vault, all],
    alsoCompliant: [
        { by: "an ID in another case", of: "logs", set: [["resourceUri", vaultId.toUpperCase()]] },
        {
            by: "the group of all categories",
            of: "logs",
            set: [["logs", [{ categoryGroup: "allLogs", enabled: true }]]],
        },
        {
            by: "categories in two settings",
            change: () => [
                vault,
                setting("some", vaultLogCategories.slice(0, 2)),
                setting("others", vaultLogCategories.slice(2)),
            ],
        },
        {
            by: "a category that is known later, beside one that sends everything",
            of: "logs",
            set: [["logs[6]", { category: unknown, enabled: true }]],
        },
    ],
    spoilt: [
        { by: "no setting", change: without("logs"), finds: [none] },
        { by: "logs that go to a storage account alone", of: "logs", set: [["workspaceId", undefined]], finds: [none] },
        {
            by: "the setting of another vault",
            of: "logs",
            set: [["resourceUri", vaultId.replace("rsv-mabs", "rsv-hub")]],
            finds: [none],
        },
        {
            by: "the setting of a machine, known later",
            change: () => [vault, machine, { ...all, from: { resourceUri: ["server"] } }],
            finds: [none],
        },
        {
            by: "a category that is off",
            of: "logs",
            set: [["logs[1].enabled", false]],
            finds: ['logs logs: found a list, required "AddonAzureBackupJobs" enabled as well'],
        },
        {
            by: "the old category alone",
            of: "logs",
            set: [["logs", [{ category: "AzureBackupReport", enabled: true }]]],
            finds: [
                `logs logs: found a list, required ${vaultLogCategories.map((one) => `"${one}"`).join(", ")} enabled as well`,
            ],
        },
    ],
    unknown: [
        { of: "logs", path: "logs[0].category" },
        { of: "logs", path: "logs[0].enabled" },
        { of: "logs", path: "logs" },
    ],
    wrongType: {
        of: "logs",
        path: "resourceUri",
        value: 7,
        finds: ["logs resourceUri: found 7, required a text"],
    },
    notApplicable: [
        {
            by: "a program without a vault",
            written: [machine],
            reason: "the program makes no Recovery Services vault",
        },
    ],
});
