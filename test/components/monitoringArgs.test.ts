import assert from "node:assert/strict";
import {
    actionGroupArgs,
    alertProcessingRuleArgs,
    dataCollectionRuleArgs,
    diagnosticSettingArgs,
    queryRuleArgs,
} from "../../components/monitoringArgs";
import { placement } from "../support/componentChecks";
import { monitoring } from "../support/models";

describe("monitoringArgs", () => {
    it("names the diagnostic setting itself: a second one of another name would send everything twice", () => {
        assert.equal(diagnosticSettingArgs(monitoring, "/vault", "/workspace").name, "mabs-diagnostics");
    });

    it("collects events and counters into one workspace", () => {
        const { dataFlows, dataSources, destinations } = dataCollectionRuleArgs(monitoring, placement, "/workspace");
        assert.deepEqual(dataSources, {
            windowsEventLogs: [
                {
                    name: "events",
                    streams: ["Microsoft-Event"],
                    xPathQueries: ["Application!*[System[Provider[@Name='MABS Health']]]"],
                },
            ],
            performanceCounters: [
                {
                    name: "disk",
                    streams: ["Microsoft-Perf"],
                    samplingFrequencyInSeconds: 300,
                    counterSpecifiers: ["\\LogicalDisk(*)\\% Free Space"],
                },
            ],
        });
        assert.deepEqual(destinations, { logAnalytics: [{ name: "workspace", workspaceResourceId: "/workspace" }] });
        assert.deepEqual(dataFlows, [{ streams: ["Microsoft-Event", "Microsoft-Perf"], destinations: ["workspace"] }]);
    });

    it("tells each address by the common schema, from no region", () => {
        assert.equal(monitoring.actionGroup?.kind, "new");
        const args = actionGroupArgs(monitoring.actionGroup, placement);
        assert.equal(args.location, "Global");
        assert.deepEqual(args.emailReceivers, [
            { name: "backup@contoso.example", emailAddress: "backup@contoso.example", useCommonAlertSchema: true },
        ]);
    });

    it("counts the rows of a query, and splits by resource only where the model says so", () => {
        const [alert] = monitoring.queryAlerts;
        assert.ok(alert);
        const { resourceIdColumn: _resourceIdColumn, ...whole } = alert;
        const condition = {
            query: alert.query,
            timeAggregation: "Count",
            operator: "GreaterThan",
            threshold: 0,
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 },
        };
        assert.deepEqual(queryRuleArgs(whole, placement, "/workspace", undefined).criteria, { allOf: [condition] });
        assert.deepEqual(queryRuleArgs(alert, placement, "/workspace", "/group").criteria, {
            allOf: [{ ...condition, resourceIdColumn: "_ResourceId" }],
        });
        assert.deepEqual(queryRuleArgs(alert, placement, "/workspace", "/group").actions, { actionGroups: ["/group"] });
    });

    it("routes every alert of the vault to the action group", () => {
        const { properties } = alertProcessingRuleArgs("apr-unit", placement, "/vault", "/group");
        assert.deepEqual(properties, {
            description: "Sends the alerts of the backup vault to the action group.",
            enabled: true,
            scopes: ["/vault"],
            actions: [{ actionType: "AddActionGroups", actionGroupIds: ["/group"] }],
        });
    });
});
