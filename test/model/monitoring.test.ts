import assert from "node:assert/strict";
import type { Environment } from "../../config/environment.generated";
import { monitoringModel } from "../../model/monitoring";
import { environmentNames } from "../../model/naming";
import { environmentWith, existingId, sampleEnvironment, sampleServer } from "../support/sampleEnvironment";

const names = environmentNames(sampleEnvironment, "dev");
const modelOf = (monitoring: Partial<Environment["monitoring"]>) =>
    monitoringModel(environmentWith({ monitoring: { ...sampleEnvironment.monitoring, ...monitoring } }), names);

/** Durations that a log alert may have as window. Source: ARM reference of scheduled query rules (2023-12). */
const WINDOWS = [
    "PT5M",
    "PT10M",
    "PT15M",
    "PT30M",
    "PT45M",
    "PT1H",
    "PT2H",
    "PT3H",
    "PT4H",
    "PT5H",
    "PT6H",
    "P1D",
    "P2D",
];

describe("monitoring", () => {
    it("is absent when it is off", () => {
        assert.equal(modelOf({ enabled: false }), undefined);
    });

    it("makes a workspace, or takes the one that is named", () => {
        assert.deepEqual(modelOf({})?.workspace, { kind: "new", name: "log-mabs-dev", retentionDays: 90 });
        const workspaceId = existingId("Microsoft.OperationalInsights/workspaces/log-hub");
        assert.deepEqual(modelOf({ workspaceId })?.workspace, { kind: "existing", id: workspaceId });
    });

    it("sends the six categories of the vault", () => {
        assert.deepEqual([...(modelOf({})?.vaultLogCategories ?? [])].sort(), [
            "AddonAzureBackupAlerts",
            "AddonAzureBackupJobs",
            "AddonAzureBackupPolicy",
            "AddonAzureBackupProtectedInstance",
            "AddonAzureBackupStorage",
            "CoreAzureBackup",
        ]);
    });

    it("collects the event of the health probe first, and every query names its channel", () => {
        const queries = modelOf({})?.dataCollectionRule.eventQueries ?? [];
        assert.equal(queries[0], "Application!*[System[Provider[@Name='MABS Health']]]");
        assert.ok(queries.every((query) => /^[A-Za-z/ ]+!\*\[System\[.+\]\]$/.test(query)));
    });

    it("has no action group and no alert processing rule when nobody is named", () => {
        assert.equal(modelOf({})?.actionGroup, undefined);
        assert.equal(modelOf({})?.alertProcessingRuleName, undefined);
    });

    it("tells the people who are named, by an own or an existing action group", () => {
        const emailAddresses = ["backup-team@contoso.com"];
        const own = modelOf({ emailAddresses });
        assert.equal(own?.alertProcessingRuleName, "apr-mabs-dev");
        assert.deepEqual(own.actionGroup, {
            kind: "new",
            name: "ag-mabs-dev",
            shortName: "mabs-dev",
            emailAddresses,
        });
        const actionGroupId = existingId("Microsoft.Insights/actionGroups/ag-hub");
        assert.deepEqual(modelOf({ actionGroupId })?.actionGroup, { kind: "existing", id: actionGroupId });
    });

    it("alerts about contact, health, silence and space, on the first server in trouble", () => {
        const alerts = modelOf({})?.queryAlerts ?? [];
        assert.deepEqual(
            alerts.map(({ key, severity, threshold, operator }) => [key, severity, threshold, operator]),
            [
                ["no-vault-contact", 0, 0, "GreaterThan"],
                ["health-probe-failed", 1, 0, "GreaterThan"],
                ["heartbeat-missing", 1, 0, "GreaterThan"],
                ["storage-low", 2, 0, "GreaterThan"],
                ["system-volume-low", 2, 0, "GreaterThan"],
            ],
        );
        assert.ok(alerts.every(({ resourceIdColumn }) => resourceIdColumn === "ResourceId"));
        assert.ok(alerts.every(({ windowSize }) => WINDOWS.includes(windowSize)));
        assert.equal(alerts[0]?.name, "alert-mabs-dev-no-vault-contact");
    });

    it("knows every server by name and as the machine of this resource group", () => {
        const environment = environmentWith({ servers: { MABS02: sampleServer, MABS01: sampleServer } });
        const query = monitoringModel(environment, names)?.queryAlerts[0]?.query ?? "";
        assert.match(query, /\['MABS01', 'MABS02'\]/);
        assert.match(
            query,
            /'\/subscriptions\/00000000-0000-0000-0000-000000000001\/resourceGroups\/rg-mabs-dev\/providers\/Microsoft\.Compute\/virtualMachines\/'/,
        );
    });

    it("takes the gap of contact from the configuration", () => {
        const alert = modelOf({ contactGapDays: 5 })?.queryAlerts[0];
        assert.match(alert?.query ?? "", /ago\(5d\)/);
        assert.match(alert?.description ?? "", /for 5 days/);
    });
});
