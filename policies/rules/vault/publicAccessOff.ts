import { sameText } from "../../core/sameText";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { publicAccessPath } from "./access";

/** Left out, it is on. */
export const publicAccessOff = resourceRule({
    id: "vault-public-access-off",
    types: [type.vault],
    check: ({ inputs }) =>
        sameText(inputs.text(publicAccessPath), "Disabled") ? [] : [inputs.finding(publicAccessPath, '"Disabled"')],
});
