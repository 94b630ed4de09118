import { resourceRule } from "../../rule";
import { type } from "../../types";

const path = "properties.enableRbacAuthorization";

/** Azure's default depends on the API version: access policies until 2024-11-01, roles from 2026-02-01. */
export const keyVaultRoles = resourceRule({
    id: "credentials-key-vault-roles",
    types: [type.keyVault],
    check: ({ inputs }) => (inputs.flag(path) === true ? [] : [inputs.finding(path, "true")]),
});
