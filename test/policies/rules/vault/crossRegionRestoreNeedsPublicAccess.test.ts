import { publicAccessPath } from "../../../../policies/rules/vault/access";
import { crossRegionRestoreNeedsPublicAccess } from "../../../../policies/rules/vault/crossRegionRestoreNeedsPublicAccess";
import { crossRegionRestorePath } from "../../../../policies/rules/vault/redundancies";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

describeRule(crossRegionRestoreNeedsPublicAccess, {
    compliant: [vaultWith({ publicNetworkAccess: "Enabled", redundancySettings: { crossRegionRestore: "Enabled" } })],
    alsoCompliant: [
        { by: "public access left out", set: [[publicAccessPath, undefined]] },
        {
            by: "a private vault without cross-region restore",
            set: [
                [publicAccessPath, "Disabled"],
                [crossRegionRestorePath, "Disabled"],
            ],
        },
        {
            by: "a private vault that says nothing",
            set: [
                [publicAccessPath, "Disabled"],
                [crossRegionRestorePath, undefined],
            ],
        },
    ],
    spoilt: [
        {
            by: "a private vault",
            set: [[publicAccessPath, "Disabled"]],
            finds: [
                `${crossRegionRestorePath}: found "Enabled", required "Disabled", because publicNetworkAccess is "Disabled"`,
            ],
        },
    ],
    unknown: [{ path: crossRegionRestorePath }, { path: publicAccessPath }],
    wrongType: { path: publicAccessPath, value: false, finds: [`${publicAccessPath}: found false, required a text`] },
    notApplicable: everyVault,
});
