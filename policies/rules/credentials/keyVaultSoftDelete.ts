import { resourceRule } from "../../rule";
import { type } from "../../types";

const path = "properties.enableSoftDelete";

/** Azure's default is on. */
export const keyVaultSoftDelete = resourceRule({
    id: "credentials-key-vault-soft-delete",
    types: [type.keyVault],
    check: ({ inputs }) => (inputs.flag(path) === false ? [inputs.finding(path, "true, or nothing")] : []),
});
