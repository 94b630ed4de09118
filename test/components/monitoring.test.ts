import assert from "node:assert/strict";
import { ManagementLockByScope } from "@pulumi/azure-native/authorization/managementLockByScope";
import type { MonitoringArgs } from "../../components/monitoring";
import { Monitoring } from "../../components/monitoring";
import type { MonitoringModel } from "../../model/types/operations";
import { assertTransformsReachEachChild, itRegistersExactly, placement, lean } from "../support/componentChecks";
import { armId, monitoring } from "../support/models";
import { named, ofType, outline, reachable, record } from "../support/recorder";

const vaultId = armId("Microsoft.RecoveryServices/vaults", "rsv-unit");

function monitor(more: Partial<MonitoringArgs> = {}): Monitoring {
    const made = new Monitoring("monitoring", { placement, monitoring, vaultId, ...more }, lean);
    made.raiseAlerts([]);
    return made;
}

const { actionGroup: _actionGroup, alertProcessingRuleName: _rule, ...untold } = monitoring;
const shared: MonitoringModel = {
    ...monitoring,
    workspace: { kind: "existing", id: armId("Microsoft.OperationalInsights/workspaces", "log-shared") },
    actionGroup: { kind: "existing", id: armId("Microsoft.Insights/actionGroups", "ag-shared") },
};

describe("Monitoring", () => {
    itRegistersExactly("monitoring", {
        own: () => void monitor(),
        shared: () => void monitor({ monitoring: shared }),
        untold: () => void monitor({ monitoring: untold }),
    });

    it("sends the logs of the vault to tables of their own kind", async () => {
        const { inputs } = named(await record(() => void monitor()), "monitoring-vault-diagnostics");
        assert.equal(inputs["logAnalyticsDestinationType"], "Dedicated");
        assert.equal(inputs["resourceUri"], vaultId);
        assert.deepEqual(inputs["logs"], [
            { category: "CoreAzureBackup", enabled: true },
            { category: "AddonAzureBackupJobs", enabled: true },
        ]);
    });

    it("names what hangs on the vault", async () => {
        let onVault: readonly string[] = [];
        await record(() => {
            onVault = monitor().onVault.map(({ constructor }) => constructor.name);
        });
        assert.deepEqual(onVault, ["DiagnosticSetting"]);
    });

    it("uses the workspace and the action group of somebody else and makes neither", async () => {
        const recording = await record(() => void monitor({ monitoring: shared }));
        assert.deepEqual(outline(recording), [
            "monitoring (mabs:index:Monitoring)",
            "monitoring-alert-contact-lost (monitor:ScheduledQueryRule) in monitoring",
            "monitoring-alert-routing (alertsmanagement:AlertProcessingRuleByName) in monitoring",
            "monitoring-data-collection (monitor:DataCollectionRule) in monitoring",
            "monitoring-vault-diagnostics (monitor:DiagnosticSetting) in monitoring",
        ]);
        assert.deepEqual(named(recording, "monitoring-alert-contact-lost").inputs["actions"], {
            actionGroups: [armId("Microsoft.Insights/actionGroups", "ag-shared")],
        });
    });

    it("raises alerts without telling anybody when there is no action group", async () => {
        const recording = await record(() => void monitor({ monitoring: untold }));
        assert.deepEqual(ofType(recording, "alertsmanagement:AlertProcessingRuleByName"), []);
        assert.ok(!("actions" in named(recording, "monitoring-alert-contact-lost").inputs));
    });

    it("raises alerts on servers only when they are complete, and collects from them before", async () => {
        const recording = await record(() => {
            const made = new Monitoring("monitoring", { placement, monitoring, vaultId }, lean);
            const marker = new ManagementLockByScope("marker", {
                scope: made.dataCollectionRuleId,
                level: "CanNotDelete",
            });
            made.raiseAlerts([marker]);
        });
        const alerts = ofType(recording, "monitor:ScheduledQueryRule");
        assert.equal(alerts.length, monitoring.queryAlerts.length);
        for (const { name } of alerts) assert.ok(reachable(recording, name).has("marker"), name);
        for (const name of ["monitoring-data-collection", "monitoring-workspace", "monitoring-vault-diagnostics"]) {
            assert.ok(!reachable(recording, name).has("marker"), name);
        }
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => {
            monitor({
                transform: {
                    workspace: spy,
                    diagnosticSetting: spy,
                    dataCollectionRule: spy,
                    actionGroup: spy,
                    queryAlert: spy,
                    alertProcessingRule: spy,
                },
            });
        }));
});
