import { keyVaultRetention } from "../../../../policies/rules/credentials/keyVaultRetention";
import { keyVault } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";

const path = "properties.softDeleteRetentionInDays";

describeRule(keyVaultRetention, {
    compliant: [keyVault],
    alsoCompliant: [
        { by: "nothing said, which is the longest", set: [[path, undefined]] },
        { by: "30 days where 30 are enough", set: [[path, 30]], parameters: { minimumDays: 30 } },
    ],
    spoilt: [
        { by: "a day less", set: [[path, 89]], finds: [`key-vault ${path}: found 89, required at least 90 days`] },
        {
            by: "29 days where 30 are enough",
            set: [[path, 29]],
            parameters: { minimumDays: 30 },
            finds: [`key-vault ${path}: found 29, required at least 30 days`],
        },
    ],
    unknown: [{ path }],
    wrongType: { path, value: "90", finds: [`key-vault ${path}: found "90", required a number`] },
    notApplicable: "applies to every resource of its types",
});
