import { keyUriPath } from "../../../../policies/rules/vault/customerKey";
import { customerKeyUsed } from "../../../../policies/rules/vault/customerKeyUsed";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { everyVault, vaultWith } from "./fixtures";

const keyPath = "properties.encryption.keyVaultProperties";

describeRule(customerKeyUsed, {
    compliant: [
        vaultWith({ encryption: { keyVaultProperties: { keyUri: "https://kv-hub.vault.azure.net/keys/backup" } } }),
    ],
    alsoCompliant: [{ by: "a key that is known later", set: [[keyUriPath, unknown]] }],
    spoilt: [
        {
            by: "a key of Azure",
            set: [["properties.encryption", undefined]],
            finds: [`${keyUriPath}: found nothing, required the URI of a key in a key vault`],
        },
    ],
    unknown: [{ path: keyPath }],
    wrongType: { path: keyPath, value: 7, finds: [`${keyPath}: found 7, required an object`] },
    notApplicable: everyVault,
});
