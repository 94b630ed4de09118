import { limitValue } from "../../../facts/vaultLimits";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { softDeleteDaysPath } from "./softDelete";

/** Any number will do here: `vault-soft-delete-retention-range` judges it. */
export const softDeleteRetentionExplicit = resourceRule({
    id: "vault-soft-delete-retention-explicit",
    types: [type.vault],
    check: ({ inputs }) =>
        inputs.number(softDeleteDaysPath) === undefined
            ? [
                  inputs.finding(
                      softDeleteDaysPath,
                      `a number of days, at least ${String(limitValue("softDeleteDaysMin"))}`,
                  ),
              ]
            : [],
});
