import { alertsReachPeople } from "../../../../policies/rules/monitoring/alertsReachPeople";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { noServers } from "../../support/servers";
import { machine, without } from "./fixtures";

const query: Written = {
    type: type.scheduledQueryRule,
    name: "query",
    inputs: { enabled: true, actions: { actionGroups: [unknown] } },
};
const metric: Written = {
    type: type.metricAlert,
    name: "metric",
    inputs: { enabled: true, actions: [{ actionGroupId: unknown }] },
};
const health: Written = {
    type: type.activityLogAlert,
    name: "health",
    inputs: { enabled: true, scopes: [unknown], actions: { actionGroups: [{ actionGroupId: unknown }] } },
};
const routing: Written = {
    type: type.alertProcessingRule,
    name: "routing",
    inputs: {
        properties: {
            scopes: [unknown],
            actions: [{ actionType: "AddActionGroups", actionGroupIds: [unknown] }],
        },
    },
};
const silencing: Written = {
    ...routing,
    inputs: { properties: { scopes: [unknown], actions: [{ actionType: "RemoveAllActionGroups" }] } },
};
const found =
    "server found no alert that calls anybody, required an alert, or an alert processing rule, with an action group";

describeRule(alertsReachPeople, {
    compliant: [machine, query],
    alsoCompliant: [
        { by: "a metric alert", change: () => [machine, metric] },
        { by: "an alert of the activity log", change: () => [machine, health] },
        { by: "a rule that routes the alerts of the vault", change: () => [machine, routing] },
        { by: "nothing said about being on", of: "query", set: [["enabled", undefined]] },
        {
            by: "an alert that is known later, beside one that calls",
            of: "query",
            set: [["actions", unknown]],
            change: (written) => [...written, metric],
        },
    ],
    spoilt: [
        { by: "no alert", change: without("query"), finds: [found] },
        { by: "an alert without an action group", of: "query", set: [["actions", undefined]], finds: [found] },
        { by: "an empty list", of: "query", set: [["actions.actionGroups", []]], finds: [found] },
        { by: "an alert that is off", of: "query", set: [["enabled", false]], finds: [found] },
        { by: "a rule that silences alerts", change: () => [machine, silencing], finds: [found] },
        {
            by: "a routing rule that is off",
            change: () => [
                machine,
                { ...routing, inputs: { properties: { ...(routing.inputs["properties"] as object), enabled: false } } },
            ],
            finds: [found],
        },
        {
            by: "a metric alert that calls nobody",
            change: () => [machine, { ...metric, inputs: { enabled: true, actions: [{}] } }],
            finds: [found],
        },
        {
            by: "an alert of the activity log that calls nobody",
            change: () => [machine, { ...health, inputs: { enabled: true, actions: { actionGroups: [] } } }],
            finds: [found],
        },
        {
            by: "nobody called for two servers, once",
            change: () => [machine, { ...machine, name: "server-2", inputs: { ...machine.inputs, vmName: "MABS02" } }],
            finds: [found],
        },
    ],
    unknown: [
        { of: "query", path: "enabled" },
        { of: "query", path: "actions.actionGroups" },
    ],
    wrongType: {
        of: "query",
        path: "enabled",
        value: "yes",
        finds: ['query enabled: found "yes", required true or false'],
    },
    notApplicable: [noServers([query])],
});
