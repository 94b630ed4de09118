/**
 * Properties whose list of values is closed here although ARM declares it open.
 *
 * ARM's published types let most choices take any text, so that `GeoRedundantt` passes the compiler, Bicep and a preview, and fails
 * in the middle of an update. For the properties below the values that ARM lists for the API version are the only ones that pass.
 *
 * To admit a value that Azure has added since: put it into `admit` with the reason (a Microsoft page) and the date. When a new SDK
 * brings it into the generated list, the tests ask to remove the row again.
 */
export interface ClosedValue {
    /** The values, where ARM lists none. */
    readonly values?: readonly string[];
    /** Values that ARM does not list for this API version and that pass nevertheless. */
    readonly admit?: readonly { readonly value: string; readonly reason: string; readonly date: string }[];
    /** Values that ARM lists and that make no sense in a request. */
    readonly refuse?: readonly string[];
}

/** Closed properties of one resource, by path in the SDK's names; `[]` stands for every item of a list. */
export type ClosedValues = Readonly<Record<string, ClosedValue>>;

const asListed: ClosedValue = {};

/** `Invalid` is what the service answers when it cannot tell; sent, it is refused. */
const exceptInvalid: ClosedValue = { refuse: ["Invalid"] };

const securityRule = { access: asListed, direction: asListed, protocol: asListed } as const;

const ipConfiguration = { privateIPAllocationMethod: asListed, privateIPAddressVersion: asListed } as const;

/**
 * Closed values by Pulumi type token.
 *
 * Source: the lists of the generated types. Source of `values` for the key vault's `publicNetworkAccess`: doc comment of
 * azure-native 3.28.0 (lower case) and reference of `@azure/arm-keyvault` 4.0.0, KnownPublicNetworkAccess, read 2026-11-23.
 */
export const closedValues: Readonly<Record<string, ClosedValues>> = {
    "azure-native:authorization:ManagementLockByScope": { level: { refuse: ["NotSpecified"] } },
    "azure-native:authorization:RoleAssignment": { principalType: asListed },
    "azure-native:alertsmanagement:AlertProcessingRuleByName": {
        "properties.conditions[].field": asListed,
        "properties.conditions[].operator": asListed,
        "properties.schedule.recurrences[].daysOfWeek[]": asListed,
    },
    "azure-native:compute:Disk": {
        "creationData.createOption": asListed,
        dataAccessAuthMode: asListed,
        "encryption.type": asListed,
        hyperVGeneration: asListed,
        networkAccessPolicy: asListed,
        publicNetworkAccess: asListed,
        "securityProfile.securityType": asListed,
        "sku.name": asListed,
        "supportedCapabilities.architecture": asListed,
    },
    "azure-native:compute:VirtualMachine": {
        evictionPolicy: asListed,
        "networkProfile.networkInterfaces[].deleteOption": asListed,
        "osProfile.windowsConfiguration.patchSettings.assessmentMode": asListed,
        "osProfile.windowsConfiguration.patchSettings.automaticByPlatformSettings.rebootSetting": asListed,
        "osProfile.windowsConfiguration.patchSettings.patchMode": asListed,
        priority: asListed,
        "securityProfile.securityType": asListed,
        "storageProfile.dataDisks[].createOption": asListed,
        "storageProfile.dataDisks[].deleteOption": asListed,
        "storageProfile.dataDisks[].managedDisk.storageAccountType": asListed,
        "storageProfile.diskControllerType": asListed,
        "storageProfile.osDisk.createOption": asListed,
        "storageProfile.osDisk.deleteOption": asListed,
        "storageProfile.osDisk.diffDiskSettings.option": asListed,
        "storageProfile.osDisk.diffDiskSettings.placement": asListed,
        "storageProfile.osDisk.managedDisk.storageAccountType": asListed,
    },
    "azure-native:keyvault:Key": {
        "properties.curveName": asListed,
        "properties.keyOps[]": asListed,
        "properties.kty": asListed,
    },
    "azure-native:keyvault:Vault": {
        "properties.networkAcls.bypass": asListed,
        "properties.networkAcls.defaultAction": asListed,
        "properties.publicNetworkAccess": { values: ["Disabled", "Enabled", "disabled", "enabled"] },
        "properties.sku.family": asListed,
    },
    "azure-native:maintenance:MaintenanceConfiguration": {
        "installPatches.rebootSetting": asListed,
        maintenanceScope: asListed,
        visibility: asListed,
    },
    "azure-native:monitor:DataCollectionEndpoint": { "networkAcls.publicNetworkAccess": asListed },
    "azure-native:monitor:MetricAlert": {
        "criteria.allOf[].operator": asListed,
        "criteria.allOf[].timeAggregation": asListed,
    },
    "azure-native:monitor:ScheduledQueryRule": {
        "criteria.allOf[].operator": asListed,
        "criteria.allOf[].timeAggregation": asListed,
        kind: asListed,
    },
    "azure-native:network:AzureFirewall": {
        "sku.name": asListed,
        "sku.tier": asListed,
        threatIntelMode: asListed,
    },
    "azure-native:network:BastionHost": {
        "ipConfigurations[].privateIPAllocationMethod": asListed,
        "sku.name": asListed,
    },
    "azure-native:network:FirewallPolicy": {
        "intrusionDetection.mode": asListed,
        "sku.tier": asListed,
        "snat.autoLearnPrivateRanges": asListed,
        threatIntelMode: asListed,
    },
    "azure-native:network:FirewallPolicyRuleCollectionGroup": {
        "ruleCollections[].action.type": asListed,
        "ruleCollections[].rules[].ipProtocols[]": asListed,
        "ruleCollections[].rules[].protocols[].protocolType": asListed,
    },
    "azure-native:network:NatGateway": { "sku.name": asListed },
    "azure-native:network:NetworkInterface": under("ipConfigurations[]", ipConfiguration),
    "azure-native:network:NetworkSecurityGroup": under("securityRules[]", securityRule),
    "azure-native:network:PublicIPAddress": {
        publicIPAddressVersion: asListed,
        publicIPAllocationMethod: asListed,
        "sku.name": asListed,
        "sku.tier": asListed,
    },
    "azure-native:network:Route": { nextHopType: asListed },
    "azure-native:network:RouteTable": { "routes[].nextHopType": asListed },
    "azure-native:network:SecurityRule": securityRule,
    "azure-native:network:Subnet": {
        privateEndpointNetworkPolicies: asListed,
        privateLinkServiceNetworkPolicies: asListed,
        sharingScope: asListed,
    },
    "azure-native:network:VirtualNetwork": {
        "encryption.enforcement": asListed,
        "subnets[].privateEndpointNetworkPolicies": asListed,
        "subnets[].privateLinkServiceNetworkPolicies": asListed,
    },
    "azure-native:operationalinsights:Workspace": {
        publicNetworkAccessForIngestion: asListed,
        publicNetworkAccessForQuery: asListed,
        "sku.name": asListed,
    },
    "azure-native:privatedns:VirtualNetworkLink": { resolutionPolicy: asListed },
    "azure-native:recoveryservices:Vault": {
        "identity.type": asListed,
        "properties.encryption.infrastructureEncryption": asListed,
        "properties.monitoringSettings.azureMonitorAlertSettings.alertsForAllFailoverIssues": asListed,
        "properties.monitoringSettings.azureMonitorAlertSettings.alertsForAllJobFailures": asListed,
        "properties.monitoringSettings.azureMonitorAlertSettings.alertsForAllReplicationIssues": asListed,
        "properties.monitoringSettings.classicAlertSettings.alertsForCriticalOperations": asListed,
        "properties.monitoringSettings.classicAlertSettings.emailNotificationsForSiteRecovery": asListed,
        "properties.publicNetworkAccess": asListed,
        "properties.redundancySettings.crossRegionRestore": asListed,
        "properties.redundancySettings.standardTierStorageRedundancy": exceptInvalid,
        "properties.restoreSettings.crossSubscriptionRestoreSettings.crossSubscriptionRestoreState": asListed,
        "properties.securitySettings.immutabilitySettings.state": asListed,
        "properties.securitySettings.softDeleteSettings.enhancedSecurityState": exceptInvalid,
        "properties.securitySettings.softDeleteSettings.softDeleteState": exceptInvalid,
        "sku.name": asListed,
    },
    "azure-native:storage:ManagementPolicy": {
        managementPolicyName: asListed,
        "policy.rules[].type": asListed,
    },
    "azure-native:storage:StorageAccount": {
        allowedCopyScope: asListed,
        dnsEndpointType: asListed,
        "encryption.keySource": asListed,
        "encryption.services.blob.keyType": asListed,
        "encryption.services.file.keyType": asListed,
        "encryption.services.queue.keyType": asListed,
        "encryption.services.table.keyType": asListed,
        "identity.type": asListed,
        "immutableStorageWithVersioning.immutabilityPolicy.state": asListed,
        kind: asListed,
        largeFileSharesState: asListed,
        minimumTlsVersion: asListed,
        publicNetworkAccess: asListed,
        "routingPreference.routingChoice": asListed,
        "sasPolicy.expirationAction": asListed,
        "sku.name": asListed,
    },
};

function under(path: string, rows: ClosedValues): ClosedValues {
    return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${path}.${name}`, row]));
}
