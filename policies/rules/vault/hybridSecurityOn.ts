import { resourceRule } from "../../rule";
import { type } from "../../types";
import { hybridSecurityPath, isOn } from "./softDelete";

export const hybridSecurityOn = resourceRule({
    id: "vault-hybrid-security-on",
    types: [type.vault],
    check: ({ inputs }) =>
        isOn(inputs, hybridSecurityPath) ? [] : [inputs.finding(hybridSecurityPath, '"Enabled" or "AlwaysON"')],
});
