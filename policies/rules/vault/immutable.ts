import { resourceRule } from "../../rule";
import { type } from "../../types";
import { immutabilityPath, isImmutable } from "./immutability";

export const immutable = resourceRule({
    id: "vault-immutable",
    types: [type.vault],
    check: ({ inputs }) =>
        isImmutable(inputs) ? [] : [inputs.finding(immutabilityPath, '"Unlocked"; "Locked" is for ever')],
});
