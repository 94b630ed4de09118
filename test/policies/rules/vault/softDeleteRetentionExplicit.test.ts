import { softDeleteDaysPath } from "../../../../policies/rules/vault/softDelete";
import { softDeleteRetentionExplicit } from "../../../../policies/rules/vault/softDeleteRetentionExplicit";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const required = "required a number of days, at least 14";

describeRule(softDeleteRetentionExplicit, {
    compliant: [vaultWith({ securitySettings: { softDeleteSettings: { softDeleteRetentionPeriodInDays: 30 } } })],
    spoilt: [
        {
            by: "no time",
            set: [[softDeleteDaysPath, undefined]],
            finds: [`${softDeleteDaysPath}: found nothing, ${required}`],
        },
        {
            by: "no properties",
            set: [["properties", undefined]],
            finds: [`${softDeleteDaysPath}: found nothing, ${required}`],
        },
    ],
    unknown: [{ path: softDeleteDaysPath }, { path: "properties", answers: [softDeleteDaysPath] }],
    wrongType: {
        path: softDeleteDaysPath,
        value: "long",
        finds: [`${softDeleteDaysPath}: found "long", required a number`],
    },
    notApplicable: everyVault,
});
