import { crossSubscriptionRestoreOff } from "../../../../policies/rules/vault/crossSubscriptionRestoreOff";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const path = "properties.restoreSettings.crossSubscriptionRestoreSettings.crossSubscriptionRestoreState";
const required = 'required "Disabled" or "PermanentlyDisabled"';

describeRule(crossSubscriptionRestoreOff, {
    compliant: [
        vaultWith({
            restoreSettings: { crossSubscriptionRestoreSettings: { crossSubscriptionRestoreState: "Disabled" } },
        }),
    ],
    alsoCompliant: [{ by: "the state that is for ever", set: [[path, "PermanentlyDisabled"]] }],
    spoilt: [
        {
            by: "cross-subscription restore",
            set: [[path, "Enabled"]],
            finds: [`${path}: found "Enabled", ${required}`],
        },
        { by: "nothing, which is on", set: [[path, undefined]], finds: [`${path}: found nothing, ${required}`] },
    ],
    unknown: [{ path }],
    wrongType: { path, value: false, finds: [`${path}: found false, required a text`] },
    notApplicable: everyVault,
});
