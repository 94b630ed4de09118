import { resourceRule } from "../../rule";
import { type } from "../../types";
import { isOn, softDeletePath } from "./softDelete";

export const softDeleteOn = resourceRule({
    id: "vault-soft-delete-on",
    types: [type.vault],
    check: ({ inputs }) =>
        isOn(inputs, softDeletePath) ? [] : [inputs.finding(softDeletePath, '"Enabled" or "AlwaysON"')],
});
