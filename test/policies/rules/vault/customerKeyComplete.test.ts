import { keyIdentityPath, keyUriPath, userAssignedKeyIdentityPath } from "../../../../policies/rules/vault/customerKey";
import { customerKeyComplete } from "../../../../policies/rules/vault/customerKeyComplete";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { everyVault, vaultWith } from "./fixtures";

const keyIdentity =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-hub/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-backup";
const bySystem = `${keyIdentityPath}.useSystemAssignedIdentity`;

describeRule(customerKeyComplete, {
    compliant: [
        vaultWith(
            {
                encryption: {
                    keyVaultProperties: { keyUri: "https://kv-hub.vault.azure.net/keys/backup" },
                    kekIdentity: { useSystemAssignedIdentity: false, userAssignedIdentity: keyIdentity },
                    infrastructureEncryption: "Enabled",
                },
            },
            { identity: { type: "SystemAssigned, UserAssigned", userAssignedIdentities: [keyIdentity] } },
        ),
    ],
    alsoCompliant: [
        { by: "a key of Azure", set: [["properties.encryption", undefined]] },
        {
            by: "the identity of the vault",
            set: [
                ["identity.type", "SystemAssigned"],
                [userAssignedKeyIdentityPath, undefined],
                [bySystem, true],
            ],
        },
        {
            by: "key and identity that are known later",
            set: [
                [keyUriPath, unknown],
                [userAssignedKeyIdentityPath, unknown],
            ],
        },
    ],
    spoilt: [
        {
            by: "no key",
            set: [["properties.encryption.keyVaultProperties", undefined]],
            finds: [`${keyUriPath}: found nothing, required the URI of a key in a key vault`],
        },
        {
            by: "nobody who reads the key",
            set: [[keyIdentityPath, undefined]],
            finds: [
                `${keyIdentityPath}: found nothing, required either useSystemAssignedIdentity: true or userAssignedIdentity`,
            ],
        },
        {
            by: "two that read the key",
            set: [[bySystem, true]],
            finds: [
                `${keyIdentityPath}: found both, required either useSystemAssignedIdentity: true or userAssignedIdentity`,
            ],
        },
        {
            by: "a user-assigned identity that the vault has not",
            set: [["identity.type", "SystemAssigned"]],
            finds: ['identity.type: found "SystemAssigned", required "UserAssigned", because it reads the key'],
        },
        {
            by: "a system-assigned identity that the vault has not",
            set: [
                ["identity", undefined],
                [userAssignedKeyIdentityPath, undefined],
                [bySystem, true],
            ],
            finds: ['identity.type: found nothing, required "SystemAssigned", because it reads the key'],
        },
        {
            by: "neither key nor identity",
            set: [["properties.encryption", { infrastructureEncryption: "Enabled" }]],
            finds: [
                `${keyIdentityPath}: found nothing, required either useSystemAssignedIdentity: true or userAssignedIdentity`,
                `${keyUriPath}: found nothing, required the URI of a key in a key vault`,
            ],
        },
        {
            by: "no key while the identity is not known",
            set: [
                [keyUriPath, undefined],
                ["identity.type", unknown],
            ],
            finds: [`${keyUriPath}: found nothing, required the URI of a key in a key vault`],
        },
    ],
    unknown: [
        { path: "identity.type" },
        { path: bySystem },
        { path: "properties.encryption.keyVaultProperties" },
        { path: keyIdentityPath },
        { path: "properties.encryption" },
    ],
    wrongType: {
        path: "properties.encryption",
        value: "Enabled",
        finds: ['properties.encryption: found "Enabled", required an object'],
    },
    notApplicable: everyVault,
});
