import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";

/** For each kind of alert: where it says that it is on, and how many action groups it calls. */
const kinds: readonly {
    readonly type: string;
    readonly enabled: string;
    readonly groups: (alert: StackResource) => number;
}[] = [
    {
        type: type.scheduledQueryRule,
        enabled: "enabled",
        groups: ({ inputs }) => inputs.items("actions.actionGroups").length,
    },
    {
        type: type.metricAlert,
        enabled: "enabled",
        groups: ({ inputs }) => inputs.items("actions").filter((action) => action.has("actionGroupId")).length,
    },
    {
        type: type.activityLogAlert,
        enabled: "enabled",
        groups: ({ inputs }) =>
            inputs.items("actions.actionGroups").filter((group) => group.has("actionGroupId")).length,
    },
    {
        type: type.alertProcessingRule,
        enabled: "properties.enabled",
        groups: ({ inputs }) =>
            inputs
                .items("properties.actions")
                .filter((action) => sameText(action.text("actionType"), "AddActionGroups"))
                .reduce((count, action) => count + action.items("actionGroupIds").length, 0),
    },
];

/** One finding for the program, at its first server: which alert belongs to which server, only its query says. */
export const alertsReachPeople = stackRule({
    id: "monitoring-alerts-reach-people",
    notApplicable: withoutServers,
    check(stack) {
        const alerts = kinds.flatMap(({ type: kind, enabled, groups }) =>
            stack.ofType(kind).map((alert) => () => (alert.inputs.flag(enabled) ?? true) && groups(alert) > 0),
        );
        if (someKnown(alerts, (calls) => calls())) return [];
        return stack.servers.slice(0, 1).map(({ machine }) =>
            machine.inputs.finding("", "an alert, or an alert processing rule, with an action group", {
                found: "no alert that calls anybody",
            }),
        );
    },
});
