import { publicAccessPath } from "../../../../policies/rules/vault/access";
import { publicAccessOff } from "../../../../policies/rules/vault/publicAccessOff";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

describeRule(publicAccessOff, {
    compliant: [vaultWith({ publicNetworkAccess: "Disabled" })],
    alsoCompliant: [{ by: "another case", set: [[publicAccessPath, "disabled"]] }],
    spoilt: [
        {
            by: "public access",
            set: [[publicAccessPath, "Enabled"]],
            finds: [`${publicAccessPath}: found "Enabled", required "Disabled"`],
        },
        {
            by: "nothing, which is public access",
            set: [[publicAccessPath, undefined]],
            finds: [`${publicAccessPath}: found nothing, required "Disabled"`],
        },
    ],
    unknown: [{ path: publicAccessPath }],
    wrongType: { path: publicAccessPath, value: false, finds: [`${publicAccessPath}: found false, required a text`] },
    notApplicable: everyVault,
});
