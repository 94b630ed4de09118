import { softDeleteDaysPath, softDeletePath } from "../../../../policies/rules/vault/softDelete";
import { softDeleteRetentionRange } from "../../../../policies/rules/vault/softDeleteRetentionRange";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

describeRule(softDeleteRetentionRange, {
    compliant: [
        vaultWith({
            securitySettings: {
                softDeleteSettings: { softDeleteState: "Enabled", softDeleteRetentionPeriodInDays: 14 },
            },
        }),
    ],
    alsoCompliant: [
        { by: "the longest time", set: [[softDeleteDaysPath, 180]] },
        { by: "no time", set: [[softDeleteDaysPath, undefined]] },
        {
            by: "soft delete that is off, which another rule finds",
            set: [
                [softDeletePath, "Disabled"],
                [softDeleteDaysPath, 0],
            ],
        },
    ],
    spoilt: [
        {
            by: "a day less than the shortest time",
            set: [[softDeleteDaysPath, 13]],
            finds: [`${softDeleteDaysPath}: found 13, required 14 to 180 days`],
        },
        {
            by: "a day more than the longest time",
            set: [[softDeleteDaysPath, 181]],
            finds: [`${softDeleteDaysPath}: found 181, required 14 to 180 days`],
        },
        {
            by: "a short time with soft delete by default",
            set: [
                [softDeletePath, undefined],
                [softDeleteDaysPath, 7],
            ],
            finds: [`${softDeleteDaysPath}: found 7, required 14 to 180 days`],
        },
    ],
    unknown: [{ path: softDeleteDaysPath }],
    wrongType: {
        path: softDeleteDaysPath,
        value: "14",
        finds: [`${softDeleteDaysPath}: found "14", required a number`],
    },
    notApplicable: everyVault,
});
