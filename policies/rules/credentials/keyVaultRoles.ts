import { resourceRule } from "../../rule";
import { type } from "../../types";

const path = "properties.enableRbacAuthorization";

/** The SDK says no unless the program says otherwise; Azure itself yes from API version 2026-02-01 on. */
export const keyVaultRoles = resourceRule({
    id: "credentials-key-vault-roles",
    types: [type.keyVault],
    check: ({ inputs }) => (inputs.flag(path) === true ? [] : [inputs.finding(path, "true")]),
});
