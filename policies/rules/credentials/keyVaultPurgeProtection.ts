import { resourceRule } from "../../rule";
import { type } from "../../types";

const path = "properties.enablePurgeProtection";

/** Azure's default is off. */
export const keyVaultPurgeProtection = resourceRule({
    id: "credentials-key-vault-purge-protection",
    types: [type.keyVault],
    check: ({ inputs }) => (inputs.flag(path) === true ? [] : [inputs.finding(path, "true")]),
});
