import { workspaceRetention } from "../../../../policies/rules/monitoring/workspaceRetention";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";

describeRule(workspaceRetention, {
    compliant: [
        {
            type: type.workspace,
            inputs: { workspaceName: "log-mabs", sku: { name: "PerGB2018" }, retentionInDays: 30 },
        },
    ],
    alsoCompliant: [{ by: "nothing, which is a month", set: [["retentionInDays", undefined]] }],
    spoilt: [
        {
            by: "a day less than a month",
            set: [["retentionInDays", 29]],
            finds: ["retentionInDays: found 29, required at least 30 days"],
        },
        {
            by: "less than the environment asks for",
            set: [["retentionInDays", undefined]],
            parameters: { retentionDaysMin: 90 },
            finds: ["retentionInDays: found nothing, required at least 90 days"],
        },
    ],
    unknown: [{ path: "retentionInDays" }],
    wrongType: { path: "retentionInDays", value: "30", finds: ['retentionInDays: found "30", required a number'] },
    notApplicable: "applies to every resource of its types",
});
