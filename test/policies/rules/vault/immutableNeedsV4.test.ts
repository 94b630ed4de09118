import { immutabilityPath } from "../../../../policies/rules/vault/immutability";
import { immutableNeedsV4 } from "../../../../policies/rules/vault/immutableNeedsV4";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const parameters = { mabsVersion: "V3" };

describeRule(immutableNeedsV4, {
    compliant: [vaultWith({ securitySettings: { immutabilitySettings: { state: "Disabled" } } })],
    parameters,
    alsoCompliant: [
        { by: "no state", set: [[immutabilityPath, undefined]] },
        { by: "MABS V4, the default", set: [[immutabilityPath, "Unlocked"]], parameters: {} },
    ],
    spoilt: [
        {
            by: "immutability with MABS V3",
            set: [[immutabilityPath, "Unlocked"]],
            finds: [`${immutabilityPath}: found "Unlocked", required "Disabled", because MABS V3 registers`],
        },
        {
            by: "locked immutability with MABS V3",
            set: [[immutabilityPath, "Locked"]],
            finds: [`${immutabilityPath}: found "Locked", required "Disabled", because MABS V3 registers`],
        },
    ],
    unknown: [{ path: immutabilityPath }],
    wrongType: { path: immutabilityPath, value: 4, finds: [`${immutabilityPath}: found 4, required a text`] },
    notApplicable: everyVault,
});
