import { workspaceRetention as retention } from "../../../facts/diagnostics";
import { resourceRule } from "../../rule";
import { type } from "../../types";

interface Parameters {
    readonly retentionDaysMin: number;
}

export const workspaceRetention = resourceRule<Parameters>({
    id: "monitoring-workspace-retention",
    types: [type.workspace],
    parameters: {
        retentionDaysMin: {
            type: "integer",
            minimum: 1,
            description: `Days that a log workspace keeps its tables at least; default ${String(retention.defaultDays)}.`,
        },
    },
    defaults: { retentionDaysMin: retention.defaultDays },
    check({ inputs }, { parameters: { retentionDaysMin } }) {
        const days = inputs.number("retentionInDays") ?? retention.defaultDays;
        return days >= retentionDaysMin
            ? []
            : [inputs.finding("retentionInDays", `at least ${String(retentionDaysMin)} days`)];
    },
});
