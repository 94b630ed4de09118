import { isOneOf } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";

const path = "properties.restoreSettings.crossSubscriptionRestoreSettings.crossSubscriptionRestoreState";

/** Left out, it is on. */
export const crossSubscriptionRestoreOff = resourceRule({
    id: "vault-cross-subscription-restore-off",
    types: [type.vault],
    check: ({ inputs }) =>
        isOneOf(inputs.text(path), ["Disabled", "PermanentlyDisabled"])
            ? []
            : [inputs.finding(path, '"Disabled" or "PermanentlyDisabled"')],
});
