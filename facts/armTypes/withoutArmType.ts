/**
 * azure-native resources that no ARM type describes, with the reason. Whoever reports on a plan can tell them from resources that
 * were merely forgotten.
 *
 * Source: declarations of azure-native 3.28.0: these classes name no REST API version, since the provider implements them itself.
 */
export const withoutArmType: Readonly<Record<string, string>> = {
    "azure-native:keyvault:AccessPolicy": "the provider's own resource: it edits a list inside a vault",
    "azure-native:storage:Blob": "data plane: the provider uploads it, Azure Resource Manager never sees it",
    "azure-native:storage:StorageAccountStaticWebsite":
        "data plane: a setting of the blob service that ARM does not offer",
};
