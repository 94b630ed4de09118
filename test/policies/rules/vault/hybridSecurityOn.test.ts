import { hybridSecurityOn } from "../../../../policies/rules/vault/hybridSecurityOn";
import { hybridSecurityPath } from "../../../../policies/rules/vault/softDelete";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

describeRule(hybridSecurityOn, {
    compliant: [vaultWith({ securitySettings: { softDeleteSettings: { enhancedSecurityState: "Enabled" } } })],
    alsoCompliant: [
        { by: "features that stay on for ever", set: [[hybridSecurityPath, "AlwaysON"]] },
        { by: "nothing, since they are on by default", set: [[hybridSecurityPath, undefined]] },
    ],
    spoilt: [
        {
            by: "features that are off",
            set: [[hybridSecurityPath, "Disabled"]],
            finds: [`${hybridSecurityPath}: found "Disabled", required "Enabled" or "AlwaysON"`],
        },
    ],
    unknown: [{ path: hybridSecurityPath }],
    wrongType: { path: hybridSecurityPath, value: 1, finds: [`${hybridSecurityPath}: found 1, required a text`] },
    notApplicable: everyVault,
});
