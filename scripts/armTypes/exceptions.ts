/**
 * Where the SDK's names and ARM's names part for a good reason. Keys are `module:Resource.property` for arguments of a resource
 * and `module.InterfaceArgs.property` below. The generator fails on a difference that is not listed here, and on a row that it
 * no longer needs.
 *
 * Source of all rows: declarations of `@pulumi/azure-native` 3.28.0 beside Azure/bicep-types-az 1f896de2 (2026-08-20).
 */

/** SDK name → ARM name. */
export const renames: Readonly<Record<string, string>> = {
    "authorization:RoleDefinition.roleType": "type",
    "keyvault.KeyAttributesArgs.expires": "exp",
    "keyvault.KeyAttributesArgs.notBefore": "nbf",
    "keyvault.KeyPropertiesArgs.releasePolicy": "release_policy",
    "keyvault.SecretAttributesArgs.expires": "exp",
    "keyvault.SecretAttributesArgs.notBefore": "nbf",
    "monitor.MetricAlertMultipleResourceMultipleMetricCriteriaArgs.odataType": "odata.type",
    "monitor.MetricAlertSingleResourceMultipleMetricCriteriaArgs.odataType": "odata.type",
    "monitor.ScaleRuleMetricDimensionArgs.dimensionName": "DimensionName",
    "monitor.ScaleRuleMetricDimensionArgs.operator": "Operator",
    "monitor.ScaleRuleMetricDimensionArgs.values": "Values",
    "monitor.WebtestLocationAvailabilityCriteriaArgs.odataType": "odata.type",
    "storage.EncryptionArgs.encryptionIdentity": "identity",
    "storage.EncryptionArgs.keyVaultProperties": "keyvaultproperties",
    "storage.EncryptionIdentityArgs.encryptionFederatedIdentityClientId": "federatedIdentityClientId",
    "storage.EncryptionIdentityArgs.encryptionUserAssignedIdentity": "userAssignedIdentity",
    "storage.IPRuleArgs.iPAddressOrRange": "value",
    "storage.KeyVaultPropertiesArgs.keyName": "keyname",
    "storage.KeyVaultPropertiesArgs.keyVaultUri": "keyvaulturi",
    "storage.KeyVaultPropertiesArgs.keyVersion": "keyversion",
    "storage.VirtualNetworkRuleArgs.virtualNetworkResourceId": "id",
    "storage:StorageAccount.enableHttpsTrafficOnly": "supportsHttpsTrafficOnly",
    "storage:StorageAccount.enableNfsV3": "isNfsV3Enabled",
    "storage:StorageAccount.networkRuleSet": "networkAcls",
};

/** Objects that the SDK dissolves into their owner although they are not called `properties`. */
export const dissolved: Readonly<Record<string, string>> = {
    "maintenance:MaintenanceConfiguration": "maintenanceWindow",
    "network.IpamPoolPrefixAllocationArgs": "pool",
};

const newerThanApi = "from a newer API version, through an interface that resources share: accepted";

/** SDK properties without an ARM counterpart, with the reason. Path parameters need no row. */
export const sdkOnly: Readonly<Record<string, string>> = {
    "network.SubnetArgs.serviceGateway": newerThanApi,
    "network:VirtualNetworkPeering.syncRemoteAddressSpace": "a query parameter of the request",
    "resources.DeploymentParameterArgs.expression": newerThanApi,
    "resources.DeploymentParameterArgs.type": newerThanApi,
};

const entityTag = "the SDK sends no entity tags";
const serviceFills = "the service fills it; the SDK does not offer it";

/** Writable ARM properties that the SDK does not offer, with the reason. */
export const armOnly: Readonly<Record<string, string>> = {
    "keyvault.VaultPropertiesArgs.provisioningState": serviceFills,
    "keyvault.VaultPropertiesArgs.vaultUri": serviceFills,
    "keyvault:PrivateEndpointConnection.etag": entityTag,
    "keyvault:PrivateEndpointConnection.provisioningState": serviceFills,
    "operationalinsights:SavedSearch.etag": entityTag,
    "operationalinsights:Workspace.etag": entityTag,
    "privatedns:PrivateZone.etag": entityTag,
    "privatedns:VirtualNetworkLink.etag": entityTag,
    "recoveryservices:Vault.etag": entityTag,
};

/** Variants that the SDK has and the published ARM type does not: parents of other variants. Checked against the SDK alone. */
export const sdkOnlyVariants: ReadonlySet<string> = new Set([
    "recoveryservices.AzureIaaSVMProtectedItemArgs",
    "recoveryservices.AzureRecoveryServiceVaultProtectionIntentArgs",
    "recoveryservices.AzureVmWorkloadProtectedItemArgs",
    "recoveryservices.AzureWorkloadAutoProtectionIntentArgs",
    "recoveryservices.AzureWorkloadContainerArgs",
    "recoveryservices.DpmContainerArgs",
    "recoveryservices.HyperVReplicaPolicyInputArgs",
    "recoveryservices.IaaSVMContainerArgs",
]);

/** Names of text properties that are secrets by nature, beside those that ARM marks. */
const sensitiveNames =
    /(?:password|passphrase|sasToken|sasUri|sharedKey|accountKey|connectionString|customData|userData)$/i;

const sensitiveProperties: ReadonlySet<string> = new Set([
    "compute.RunCommandInputParameterArgs.value",
    "keyvault.SecretPropertiesArgs.value",
]);

/** Whether the text at `module.InterfaceArgs.property` must never be shown. */
export function isSensitive(property: string): boolean {
    return sensitiveProperties.has(property) || sensitiveNames.test(property);
}
