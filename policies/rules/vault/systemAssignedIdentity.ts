import { resourceRule } from "../../rule";
import { type } from "../../types";
import { hasIdentity, identityPath } from "./identity";

export const systemAssignedIdentity = resourceRule({
    id: "vault-system-assigned-identity",
    types: [type.vault],
    check: ({ inputs }) =>
        hasIdentity(inputs, "SystemAssigned")
            ? []
            : [inputs.finding(identityPath, '"SystemAssigned" or "SystemAssigned, UserAssigned"')],
});
