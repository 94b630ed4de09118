import { limitValue } from "../../../facts/vaultLimits";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { isOn, softDeleteDaysPath, softDeletePath } from "./softDelete";

/** Without soft delete the number means nothing, and `vault-soft-delete-on` finds that. */
export const softDeleteRetentionRange = resourceRule({
    id: "vault-soft-delete-retention-range",
    types: [type.vault],
    check({ inputs }) {
        const [least, most] = [limitValue("softDeleteDaysMin"), limitValue("softDeleteDaysMax")];
        const days = inputs.number(softDeleteDaysPath);
        return days === undefined || (days >= least && days <= most) || !isOn(inputs, softDeletePath)
            ? []
            : [inputs.finding(softDeleteDaysPath, `${String(least)} to ${String(most)} days`)];
    },
});
