import table from "./diagnostics.json";
import type { Sourced } from "./sourced";

/** A category of logs of a Recovery Services vault. Each has a table of the same name in a log workspace. */
export interface VaultLogCategory extends Sourced {
    readonly category: string;
    readonly holds: string;
}

/** A group of alerts that Azure Backup raises by itself. */
export interface BackupAlertGroup extends Sourced {
    readonly group: "security" | "jobFailure";
    readonly raisedWhen: string;
    /** False: on only while `alertsForAllJobFailures` of the vault is Enabled. */
    readonly alwaysOn: boolean;
}

/** How long a log workspace keeps what it gets. */
export interface WorkspaceRetention extends Sourced {
    readonly defaultDays: number;
    readonly meaning: string;
}

/** The six resource-specific categories (V24). Source: "Supported logs for Microsoft.RecoveryServices/Vaults" (read 2026-11-23). */
const vaultLogs: readonly VaultLogCategory[] = table.vaultLogCategories;

/** Names of the six categories, as a diagnostic setting takes them. */
export const vaultLogCategories: readonly string[] = vaultLogs.map(({ category }) => category);

/** Source: "Manage Azure Monitor based alerts for Azure Backup" (2026-02-04). */
export const backupAlertGroups = table.backupAlertGroups as readonly BackupAlertGroup[];

/** Source: "Manage data retention in a Log Analytics workspace" (2025-05-05). */
export const workspaceRetention: WorkspaceRetention = table.workspaceRetention;
