import assert from "node:assert/strict";
import { backupAlertGroups, vaultLogCategories, workspaceRetention } from "../../facts/diagnostics";

describe("facts: diagnostics", () => {
    it("lists the six resource-specific categories, and not the old common one (V24)", () => {
        assert.deepEqual([...vaultLogCategories].sort(), [
            "AddonAzureBackupAlerts",
            "AddonAzureBackupJobs",
            "AddonAzureBackupPolicy",
            "AddonAzureBackupProtectedInstance",
            "AddonAzureBackupStorage",
            "CoreAzureBackup",
        ]);
    });

    it("knows how long a workspace keeps logs that nobody spoke of", () => {
        assert.equal(workspaceRetention.defaultDays, 30);
    });

    it("tells alerts that are always on from those that a vault can switch off", () => {
        assert.deepEqual(
            backupAlertGroups.map(({ group, alwaysOn }) => [group, alwaysOn]),
            [
                ["security", true],
                ["jobFailure", false],
            ],
        );
    });
});
