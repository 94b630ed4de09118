import { keyIdentityPath, userAssignedKeyIdentityPath } from "../../../../policies/rules/vault/customerKey";
import { customerKeyWithoutPrivateEndpoint } from "../../../../policies/rules/vault/customerKeyWithoutPrivateEndpoint";
import { describeRule } from "../../support/describeRule";
import { unknown, type Written } from "../../support/programs";
import { endpoint, group, noEndpoint, subnet, vaultWith } from "./fixtures";

const keyVault: Written = {
    ...vaultWith({
        encryption: {
            keyVaultProperties: { keyUri: "https://kv-hub.vault.azure.net/keys/backup" },
            kekIdentity: { useSystemAssignedIdentity: true },
        },
    }),
    name: "vault",
};
const required = "required no user-assigned identity that reads the key, because private endpoint endpoint leads to it";

describeRule(customerKeyWithoutPrivateEndpoint, {
    compliant: [keyVault, subnet, endpoint],
    alsoCompliant: [
        { by: "a key of Azure", set: [["properties.encryption", undefined]] },
        {
            by: "a user-assigned identity without an endpoint for backups",
            set: [[userAssignedKeyIdentityPath, unknown]],
            change: (written) =>
                written.map((one) =>
                    one.name === "endpoint" ? { ...one, inputs: { privateLinkServiceConnections: [] } } : one,
                ),
        },
    ],
    spoilt: [
        {
            by: "a user-assigned identity that reads the key",
            set: [[keyIdentityPath, { userAssignedIdentity: unknown }]],
            finds: [`vault ${userAssignedKeyIdentityPath}: found a value known after creation, ${required}`],
        },
    ],
    unknown: [
        { of: "vault", path: keyIdentityPath },
        { of: "endpoint", path: group },
    ],
    wrongType: {
        of: "vault",
        path: keyIdentityPath,
        value: "SystemAssigned",
        finds: [`vault ${keyIdentityPath}: found "SystemAssigned", required an object`],
    },
    notApplicable: [noEndpoint],
});
