import { immutabilityPath } from "../../../../policies/rules/vault/immutability";
import { immutable } from "../../../../policies/rules/vault/immutable";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const required = 'required "Unlocked"; "Locked" is for ever';

describeRule(immutable, {
    compliant: [vaultWith({ securitySettings: { immutabilitySettings: { state: "Unlocked" } } })],
    alsoCompliant: [{ by: "immutability for ever", set: [[immutabilityPath, "Locked"]] }],
    spoilt: [
        {
            by: "no immutability",
            set: [[immutabilityPath, "Disabled"]],
            finds: [`${immutabilityPath}: found "Disabled", ${required}`],
        },
        {
            by: "nothing, which is no immutability",
            set: [["properties", undefined]],
            finds: [`${immutabilityPath}: found nothing, ${required}`],
        },
    ],
    unknown: [{ path: immutabilityPath }],
    wrongType: { path: immutabilityPath, value: true, finds: [`${immutabilityPath}: found true, required a text`] },
    notApplicable: everyVault,
});
