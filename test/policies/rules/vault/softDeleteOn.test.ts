import { softDeletePath } from "../../../../policies/rules/vault/softDelete";
import { softDeleteOn } from "../../../../policies/rules/vault/softDeleteOn";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const required = 'required "Enabled" or "AlwaysON"';

describeRule(softDeleteOn, {
    compliant: [vaultWith({ securitySettings: { softDeleteSettings: { softDeleteState: "Enabled" } } })],
    alsoCompliant: [
        { by: "soft delete for ever", set: [[softDeletePath, "AlwaysOn"]] },
        { by: "nothing, since it is on by default", set: [["properties.securitySettings", undefined]] },
    ],
    spoilt: [
        {
            by: "soft delete that is off",
            set: [[softDeletePath, "Disabled"]],
            finds: [`${softDeletePath}: found "Disabled", ${required}`],
        },
        {
            by: "a value that Azure only answers",
            set: [[softDeletePath, "Invalid"]],
            finds: [`${softDeletePath}: found "Invalid", ${required}`],
        },
    ],
    unknown: [{ path: softDeletePath }],
    wrongType: { path: softDeletePath, value: true, finds: [`${softDeletePath}: found true, required a text`] },
    notApplicable: everyVault,
});
