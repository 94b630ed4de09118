import type { AlertProcessingRuleByNameArgs } from "@pulumi/azure-native/alertsmanagement/alertProcessingRuleByName";
import type { ManagementLockByScopeArgs } from "@pulumi/azure-native/authorization/managementLockByScope";
import type { RoleAssignmentArgs } from "@pulumi/azure-native/authorization/roleAssignment";
import type { DiskArgs } from "@pulumi/azure-native/compute/disk";
import type { VirtualMachineArgs } from "@pulumi/azure-native/compute/virtualMachine";
import type { VirtualMachineExtensionArgs } from "@pulumi/azure-native/compute/virtualMachineExtension";
import type { VirtualMachineRunCommandByVirtualMachineArgs } from "@pulumi/azure-native/compute/virtualMachineRunCommandByVirtualMachine";
import type { ResourceGuardArgs } from "@pulumi/azure-native/dataprotection/resourceGuard";
import type { KeyArgs } from "@pulumi/azure-native/keyvault/key";
import type { SecretArgs } from "@pulumi/azure-native/keyvault/secret";
import type { VaultArgs as KeyVaultArgs } from "@pulumi/azure-native/keyvault/vault";
import type { ConfigurationAssignmentArgs } from "@pulumi/azure-native/maintenance/configurationAssignment";
import type { MaintenanceConfigurationArgs } from "@pulumi/azure-native/maintenance/maintenanceConfiguration";
import type { UserAssignedIdentityArgs } from "@pulumi/azure-native/managedidentity/userAssignedIdentity";
import type { ActionGroupArgs } from "@pulumi/azure-native/monitor/actionGroup";
import type { ActivityLogAlertArgs } from "@pulumi/azure-native/monitor/activityLogAlert";
import type { DataCollectionEndpointArgs } from "@pulumi/azure-native/monitor/dataCollectionEndpoint";
import type { DataCollectionRuleArgs } from "@pulumi/azure-native/monitor/dataCollectionRule";
import type { DataCollectionRuleAssociationArgs } from "@pulumi/azure-native/monitor/dataCollectionRuleAssociation";
import type { DiagnosticSettingArgs } from "@pulumi/azure-native/monitor/diagnosticSetting";
import type { MetricAlertArgs } from "@pulumi/azure-native/monitor/metricAlert";
import type { ScheduledQueryRuleArgs } from "@pulumi/azure-native/monitor/scheduledQueryRule";
import type { AzureFirewallArgs } from "@pulumi/azure-native/network/azureFirewall";
import type { BastionHostArgs } from "@pulumi/azure-native/network/bastionHost";
import type { FirewallPolicyArgs } from "@pulumi/azure-native/network/firewallPolicy";
import type { FirewallPolicyRuleCollectionGroupArgs } from "@pulumi/azure-native/network/firewallPolicyRuleCollectionGroup";
import type { NatGatewayArgs } from "@pulumi/azure-native/network/natGateway";
import type { NetworkInterfaceArgs } from "@pulumi/azure-native/network/networkInterface";
import type { NetworkSecurityGroupArgs } from "@pulumi/azure-native/network/networkSecurityGroup";
import type { PrivateDnsZoneGroupArgs } from "@pulumi/azure-native/network/privateDnsZoneGroup";
import type { PrivateEndpointArgs } from "@pulumi/azure-native/network/privateEndpoint";
import type { PublicIPAddressArgs } from "@pulumi/azure-native/network/publicIPAddress";
import type { RouteTableArgs } from "@pulumi/azure-native/network/routeTable";
import type { SubnetArgs } from "@pulumi/azure-native/network/subnet";
import type { VirtualNetworkArgs } from "@pulumi/azure-native/network/virtualNetwork";
import type { VirtualNetworkPeeringArgs } from "@pulumi/azure-native/network/virtualNetworkPeering";
import type { WorkspaceArgs } from "@pulumi/azure-native/operationalinsights/workspace";
import type { PrivateZoneArgs } from "@pulumi/azure-native/privatedns/privateZone";
import type { VirtualNetworkLinkArgs } from "@pulumi/azure-native/privatedns/virtualNetworkLink";
import type { ResourceGuardProxyArgs } from "@pulumi/azure-native/recoveryservices/resourceGuardProxy";
import type { VaultArgs } from "@pulumi/azure-native/recoveryservices/vault";
import type { ResourceGroupArgs } from "@pulumi/azure-native/resources/resourceGroup";
import type { BlobContainerArgs } from "@pulumi/azure-native/storage/blobContainer";
import type { BlobServicePropertiesArgs } from "@pulumi/azure-native/storage/blobServiceProperties";
import type { ManagementPolicyArgs } from "@pulumi/azure-native/storage/managementPolicy";
import type { StorageAccountArgs } from "@pulumi/azure-native/storage/storageAccount";

const resourceGroupName = "rg-mabs-test";
const location = "westeurope";
const tags = { environment: "test", "cost centre": "4711" };
const scope = `/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/${resourceGroupName}`;
const network = `${scope}/providers/Microsoft.Network`;
const subnetId = `${network}/virtualNetworks/vnet/subnets/mabs`;
const tenantId = "00000000-0000-0000-0000-0000000000aa";

const resourceGroup: ResourceGroupArgs = { resourceGroupName, location, tags };

const vault: VaultArgs = {
    resourceGroupName,
    vaultName: "rsv-mabs-test",
    location,
    tags,
    identity: { type: "SystemAssigned, UserAssigned", userAssignedIdentities: [`${scope}/identity`] },
    sku: { name: "RS0", tier: "Standard" },
    properties: {
        publicNetworkAccess: "Disabled",
        redundancySettings: { standardTierStorageRedundancy: "GeoRedundant", crossRegionRestore: "Enabled" },
        securitySettings: {
            immutabilitySettings: { state: "Unlocked" },
            softDeleteSettings: {
                softDeleteState: "AlwaysON",
                softDeleteRetentionPeriodInDays: 30,
                enhancedSecurityState: "Enabled",
            },
        },
        monitoringSettings: {
            azureMonitorAlertSettings: { alertsForAllJobFailures: "Enabled" },
            classicAlertSettings: { alertsForCriticalOperations: "Disabled" },
        },
        encryption: {
            infrastructureEncryption: "Enabled",
            kekIdentity: { useSystemAssignedIdentity: true },
            keyVaultProperties: { keyUri: "https://kv-mabs.vault.azure.net/keys/vault" },
        },
        restoreSettings: { crossSubscriptionRestoreSettings: { crossSubscriptionRestoreState: "PermanentlyDisabled" } },
    },
};

const resourceGuard: ResourceGuardArgs = {
    resourceGroupName,
    resourceGuardsName: "guard",
    location,
    properties: { vaultCriticalOperationExclusionList: ["deleteProtection"] },
};

const guardProxy: ResourceGuardProxyArgs = {
    resourceGroupName,
    vaultName: "rsv-mabs-test",
    resourceGuardProxyName: "VaultProxy",
    properties: { resourceGuardResourceId: `${scope}/providers/Microsoft.DataProtection/resourceGuards/guard` },
};

const virtualNetwork: VirtualNetworkArgs = {
    resourceGroupName,
    virtualNetworkName: "vnet",
    location,
    addressSpace: { addressPrefixes: ["10.20.0.0/22"] },
    dhcpOptions: { dnsServers: ["10.1.0.4", "10.1.0.5"] },
    encryption: { enabled: true, enforcement: "AllowUnencrypted" },
    tags,
};

const subnet: SubnetArgs = {
    resourceGroupName,
    virtualNetworkName: "vnet",
    subnetName: "mabs",
    addressPrefix: "10.20.0.0/26",
    defaultOutboundAccess: false,
    natGateway: { id: `${network}/natGateways/ng` },
    networkSecurityGroup: { id: `${network}/networkSecurityGroups/nsg` },
    routeTable: { id: `${network}/routeTables/rt` },
    privateEndpointNetworkPolicies: "NetworkSecurityGroupEnabled",
    serviceEndpoints: [{ service: "Microsoft.Storage", locations: ["*"] }],
    delegations: [{ name: "d", serviceName: "Microsoft.Web/serverFarms" }],
};

const securityGroup: NetworkSecurityGroupArgs = {
    resourceGroupName,
    networkSecurityGroupName: "nsg",
    location,
    securityRules: [
        {
            name: "allow-backup",
            description: "Azure Backup",
            priority: 100,
            direction: "Outbound",
            access: "Allow",
            protocol: "Tcp",
            sourceAddressPrefix: "VirtualNetwork",
            sourcePortRange: "*",
            destinationAddressPrefix: "AzureBackup",
            destinationPortRange: "443",
        },
        {
            name: "deny-all",
            priority: 4096,
            direction: "Inbound",
            access: "Deny",
            protocol: "*",
            sourceAddressPrefixes: ["10.0.0.0/8", "192.168.0.0/16"],
            sourcePortRange: "*",
            destinationAddressPrefix: "*",
            destinationPortRanges: ["0-65535"],
        },
    ],
};

const natGateway: NatGatewayArgs = {
    resourceGroupName,
    natGatewayName: "ng",
    location,
    sku: { name: "Standard" },
    idleTimeoutInMinutes: 10,
    publicIpAddresses: [{ id: `${network}/publicIPAddresses/ip` }],
    zones: ["1"],
};

const publicIp: PublicIPAddressArgs = {
    resourceGroupName,
    publicIpAddressName: "ip",
    location,
    sku: { name: "Standard", tier: "Regional" },
    publicIPAllocationMethod: "Static",
    publicIPAddressVersion: "IPv4",
    zones: ["1", "2", "3"],
};

const routeTable: RouteTableArgs = {
    resourceGroupName,
    routeTableName: "rt",
    location,
    disableBgpRoutePropagation: true,
    routes: [
        { name: "default", addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance", nextHopIpAddress: "10.20.1.4" },
    ],
};

const firewall: AzureFirewallArgs = {
    resourceGroupName,
    azureFirewallName: "afw",
    location,
    sku: { name: "AZFW_VNet", tier: "Standard" },
    firewallPolicy: { id: `${network}/firewallPolicies/afwp` },
    ipConfigurations: [
        { name: "primary", subnet: { id: subnetId }, publicIPAddress: { id: `${network}/publicIPAddresses/ip` } },
    ],
    zones: ["1", "2", "3"],
};

const firewallPolicy: FirewallPolicyArgs = {
    resourceGroupName,
    firewallPolicyName: "afwp",
    location,
    sku: { tier: "Standard" },
    threatIntelMode: "Deny",
    dnsSettings: { enableProxy: true, servers: ["10.1.0.4"] },
};

const ruleGroup: FirewallPolicyRuleCollectionGroupArgs = {
    resourceGroupName,
    firewallPolicyName: "afwp",
    ruleCollectionGroupName: "mabs",
    priority: 500,
    ruleCollections: [
        {
            ruleCollectionType: "FirewallPolicyFilterRuleCollection",
            name: "hosts",
            priority: 200,
            action: { type: "Allow" },
            rules: [
                {
                    ruleType: "ApplicationRule",
                    name: "backup",
                    sourceAddresses: ["10.20.0.0/26"],
                    targetFqdns: ["*.backup.windowsazure.com"],
                    protocols: [{ protocolType: "Https", port: 443 }],
                },
            ],
        },
        {
            ruleCollectionType: "FirewallPolicyFilterRuleCollection",
            name: "services",
            priority: 100,
            action: { type: "Allow" },
            rules: [
                {
                    ruleType: "NetworkRule",
                    name: "kms",
                    ipProtocols: ["TCP"],
                    sourceAddresses: ["10.20.0.0/26"],
                    destinationAddresses: ["20.118.99.224"],
                    destinationPorts: ["1688"],
                },
            ],
        },
    ],
};

const networkInterface: NetworkInterfaceArgs = {
    resourceGroupName,
    networkInterfaceName: "nic",
    location,
    enableAcceleratedNetworking: false,
    dnsSettings: { dnsServers: ["10.1.0.4"] },
    ipConfigurations: [
        {
            name: "primary",
            primary: true,
            subnet: { id: subnetId },
            privateIPAllocationMethod: "Static",
            privateIPAddress: "10.20.0.10",
        },
    ],
};

const privateEndpoint: PrivateEndpointArgs = {
    resourceGroupName,
    privateEndpointName: "pe",
    location,
    subnet: { id: subnetId },
    customNetworkInterfaceName: "pe-nic",
    privateLinkServiceConnections: [
        { name: "vault", privateLinkServiceId: `${scope}/vault`, groupIds: ["AzureBackup"] },
    ],
};

const zoneGroup: PrivateDnsZoneGroupArgs = {
    resourceGroupName,
    privateEndpointName: "pe",
    privateDnsZoneGroupName: "default",
    privateDnsZoneConfigs: [{ name: "backup", privateDnsZoneId: `${network}/privateDnsZones/z` }],
};

const bastion: BastionHostArgs = {
    resourceGroupName,
    bastionHostName: "bas",
    location,
    sku: { name: "Basic" },
    scaleUnits: 2,
    ipConfigurations: [
        {
            name: "primary",
            subnet: { id: subnetId },
            publicIPAddress: { id: `${network}/publicIPAddresses/ip` },
            privateIPAllocationMethod: "Dynamic",
        },
    ],
};

const peering: VirtualNetworkPeeringArgs = {
    resourceGroupName,
    virtualNetworkName: "vnet",
    virtualNetworkPeeringName: "hub",
    remoteVirtualNetwork: { id: `${network}/virtualNetworks/hub` },
    allowForwardedTraffic: true,
    allowVirtualNetworkAccess: true,
    useRemoteGateways: false,
};

const zone: PrivateZoneArgs = {
    resourceGroupName,
    privateZoneName: "privatelink.blob.core.windows.net",
    location: "Global",
};

const zoneLink: VirtualNetworkLinkArgs = {
    resourceGroupName,
    privateZoneName: "privatelink.blob.core.windows.net",
    virtualNetworkLinkName: "vnet",
    location: "Global",
    registrationEnabled: false,
    virtualNetwork: { id: `${network}/virtualNetworks/vnet` },
};

const keyVault: KeyVaultArgs = {
    resourceGroupName,
    vaultName: "kv-mabs-test",
    location,
    properties: {
        tenantId,
        sku: { family: "A", name: "standard" },
        enableRbacAuthorization: true,
        enablePurgeProtection: true,
        enableSoftDelete: true,
        softDeleteRetentionInDays: 90,
        publicNetworkAccess: "Disabled",
        networkAcls: { bypass: "AzureServices", defaultAction: "Deny", ipRules: [{ value: "203.0.113.0/24" }] },
    },
};

const secret: SecretArgs = {
    resourceGroupName,
    vaultName: "kv-mabs-test",
    secretName: "mabs01-passphrase",
    properties: {
        value: "correct horse battery staple",
        contentType: "text/plain",
        attributes: { enabled: true, expires: 1893456000 },
    },
};

const key: KeyArgs = {
    resourceGroupName,
    vaultName: "kv-mabs-test",
    keyName: "vault-cmk",
    properties: { kty: "RSA", keySize: 3072, keyOps: ["wrapKey", "unwrapKey"], attributes: { enabled: true } },
};

const roleAssignment: RoleAssignmentArgs = {
    roleAssignmentName: "00000000-0000-0000-0000-0000000000bb",
    scope,
    principalId: "00000000-0000-0000-0000-0000000000cc",
    principalType: "ServicePrincipal",
    roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/00000000-0000-0000-0000-0000000000dd",
    description: "reads its pass phrase",
};

const lock: ManagementLockByScopeArgs = {
    lockName: "keep",
    scope,
    level: "CanNotDelete",
    notes: "holds recovery points",
};

const storageAccount: StorageAccountArgs = {
    resourceGroupName,
    accountName: "stmabstest",
    location,
    kind: "StorageV2",
    sku: { name: "Standard_ZRS" },
    accessTier: "Hot",
    minimumTlsVersion: "TLS1_2",
    allowBlobPublicAccess: false,
    allowSharedKeyAccess: false,
    enableHttpsTrafficOnly: true,
    publicNetworkAccess: "Enabled",
    networkRuleSet: {
        bypass: "Logging, Metrics, AzureServices",
        defaultAction: "Deny",
        ipRules: [{ iPAddressOrRange: "203.0.113.7", action: "Allow" }],
        virtualNetworkRules: [{ virtualNetworkResourceId: subnetId }],
    },
    encryption: { keySource: "Microsoft.Storage", requireInfrastructureEncryption: true },
};

const container: BlobContainerArgs = {
    resourceGroupName,
    accountName: "stmabstest",
    containerName: "installer",
    publicAccess: "None",
};

const blobService: BlobServicePropertiesArgs = {
    resourceGroupName,
    accountName: "stmabstest",
    blobServicesName: "default",
    isVersioningEnabled: true,
    deleteRetentionPolicy: { enabled: true, days: 14 },
};

const lifecycle: ManagementPolicyArgs = {
    resourceGroupName,
    accountName: "stmabstest",
    managementPolicyName: "default",
    policy: {
        rules: [
            {
                name: "expire-status",
                type: "Lifecycle",
                enabled: true,
                definition: {
                    actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: 30 } } },
                    filters: { blobTypes: ["blockBlob"], prefixMatch: ["status/"] },
                },
            },
        ],
    },
};

const disk: DiskArgs = {
    resourceGroupName,
    diskName: "mabs01-data-00",
    location,
    sku: { name: "StandardSSD_LRS" },
    diskSizeGB: 1024,
    creationData: { createOption: "Empty" },
    networkAccessPolicy: "DenyAll",
    publicNetworkAccess: "Disabled",
    zones: ["1"],
};

const virtualMachine: VirtualMachineArgs = {
    resourceGroupName,
    vmName: "mabs01",
    location,
    hardwareProfile: { vmSize: "Standard_A4_v2" },
    identity: { type: "SystemAssigned" },
    licenseType: "Windows_Server",
    networkProfile: {
        networkInterfaces: [{ id: `${network}/networkInterfaces/nic`, primary: true, deleteOption: "Detach" }],
    },
    osProfile: {
        computerName: "mabs01",
        adminUsername: "mabsadmin",
        adminPassword: "a local administrator",
        allowExtensionOperations: true,
        windowsConfiguration: {
            enableAutomaticUpdates: true,
            provisionVMAgent: true,
            timeZone: "W. Europe Standard Time",
            patchSettings: {
                patchMode: "AutomaticByPlatform",
                assessmentMode: "AutomaticByPlatform",
                automaticByPlatformSettings: {
                    bypassPlatformSafetyChecksOnUserSchedule: true,
                    rebootSetting: "IfRequired",
                },
            },
        },
    },
    securityProfile: {
        securityType: "TrustedLaunch",
        encryptionAtHost: true,
        uefiSettings: { secureBootEnabled: true, vTpmEnabled: true },
    },
    storageProfile: {
        imageReference: {
            publisher: "MicrosoftWindowsServer",
            offer: "WindowsServer",
            sku: "2019-Datacenter",
            version: "latest",
        },
        osDisk: {
            name: "mabs01-os",
            createOption: "FromImage",
            caching: "ReadWrite",
            deleteOption: "Delete",
            diskSizeGB: 128,
            managedDisk: { storageAccountType: "StandardSSD_LRS" },
        },
        dataDisks: [
            {
                lun: 0,
                createOption: "Attach",
                caching: "None",
                deleteOption: "Detach",
                toBeDetached: false,
                managedDisk: { id: `${scope}/providers/Microsoft.Compute/disks/mabs01-data-00` },
            },
        ],
    },
    diagnosticsProfile: { bootDiagnostics: { enabled: true } },
    zones: ["1"],
};

const extension: VirtualMachineExtensionArgs = {
    resourceGroupName,
    vmName: "mabs01",
    vmExtensionName: "bootstrap",
    location,
    publisher: "Microsoft.Compute",
    type: "CustomScriptExtension",
    typeHandlerVersion: "1.10",
    autoUpgradeMinorVersion: true,
    forceUpdateTag: "0123456789abcdef",
    settings: { timestamp: 1 },
    protectedSettings: {
        commandToExecute: "powershell.exe -File start.ps1",
        fileUris: ["https://example.invalid/start.ps1"],
    },
};

const runCommand: VirtualMachineRunCommandByVirtualMachineArgs = {
    resourceGroupName,
    vmName: "mabs01",
    runCommandName: "report",
    location,
    asyncExecution: true,
    timeoutInSeconds: 600,
    source: { script: "Get-Date" },
    parameters: [{ name: "server", value: "mabs01" }],
    runAsUser: "CONTOSO\\svc",
};

const workspace: WorkspaceArgs = {
    resourceGroupName,
    workspaceName: "log-mabs-test",
    location,
    sku: { name: "PerGB2018" },
    retentionInDays: 90,
    workspaceCapping: { dailyQuotaGb: 0.5 },
    publicNetworkAccessForIngestion: "Enabled",
    features: { disableLocalAuth: true },
};

const endpoint: DataCollectionEndpointArgs = {
    resourceGroupName,
    dataCollectionEndpointName: "dce",
    location,
    networkAcls: { publicNetworkAccess: "Disabled" },
};

const rule: DataCollectionRuleArgs = {
    resourceGroupName,
    dataCollectionRuleName: "dcr",
    location,
    kind: "Windows",
    dataCollectionEndpointId: `${scope}/dce`,
    dataSources: {
        windowsEventLogs: [{ name: "backup", streams: ["Microsoft-Event"], xPathQueries: ["DPM Alerts!*"] }],
        performanceCounters: [
            {
                name: "disks",
                streams: ["Microsoft-Perf"],
                samplingFrequencyInSeconds: 60,
                counterSpecifiers: ["\\LogicalDisk(*)\\% Free Space"],
            },
        ],
    },
    destinations: { logAnalytics: [{ name: "workspace", workspaceResourceId: `${scope}/log` }] },
    dataFlows: [{ streams: ["Microsoft-Event", "Custom-Mabs"], destinations: ["workspace"] }],
};

const association: DataCollectionRuleAssociationArgs = {
    associationName: "dcr",
    resourceUri: `${scope}/vm`,
    dataCollectionRuleId: `${scope}/dcr`,
};

const diagnostics: DiagnosticSettingArgs = {
    name: "to-workspace",
    resourceUri: `${scope}/vault`,
    workspaceId: `${scope}/log`,
    logAnalyticsDestinationType: "Dedicated",
    logs: [{ category: "AddonAzureBackupJobs", enabled: true }],
    metrics: [{ category: "Health", enabled: true }],
};

const actionGroup: ActionGroupArgs = {
    resourceGroupName,
    actionGroupName: "ag",
    location: "Global",
    enabled: true,
    groupShortName: "mabs",
    emailReceivers: [{ name: "team", emailAddress: "backup@example.com", useCommonAlertSchema: true }],
};

const queryRule: ScheduledQueryRuleArgs = {
    resourceGroupName,
    ruleName: "no recovery point",
    location,
    kind: "LogAlert",
    enabled: true,
    severity: 1,
    evaluationFrequency: "PT1H",
    windowSize: "PT6H",
    scopes: [`${scope}/log`],
    autoMitigate: false,
    criteria: {
        allOf: [
            {
                query: "Event | where EventLog == 'DPM Alerts'",
                timeAggregation: "Count",
                operator: "GreaterThan",
                threshold: 0.5,
                failingPeriods: { minFailingPeriodsToAlert: 1, numberOfEvaluationPeriods: 1 },
                dimensions: [{ name: "Computer", operator: "Include", values: ["*"] }],
            },
        ],
    },
    actions: { actionGroups: [`${scope}/ag`], customProperties: { runbook: "restore" } },
};

const metricAlert: MetricAlertArgs = {
    resourceGroupName,
    ruleName: "cpu",
    location: "Global",
    enabled: true,
    severity: 2,
    evaluationFrequency: "PT5M",
    windowSize: "PT15M",
    scopes: [`${scope}/vm`],
    criteria: {
        odataType: "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria",
        allOf: [
            {
                criterionType: "StaticThresholdCriterion",
                name: "cpu",
                metricName: "Percentage CPU",
                operator: "GreaterThan",
                threshold: 92.5,
                timeAggregation: "Average",
            },
        ],
    },
    actions: [{ actionGroupId: `${scope}/ag` }],
};

const activityAlert: ActivityLogAlertArgs = {
    resourceGroupName,
    activityLogAlertName: "vault deleted",
    location: "Global",
    enabled: true,
    scopes: [scope],
    condition: { allOf: [{ field: "operationName", equals: "Microsoft.RecoveryServices/vaults/delete" }] },
    actions: { actionGroups: [{ actionGroupId: `${scope}/ag` }] },
};

const processingRule: AlertProcessingRuleByNameArgs = {
    resourceGroupName,
    alertProcessingRuleName: "route",
    location: "Global",
    properties: {
        enabled: true,
        scopes: [scope],
        conditions: [{ field: "MonitorService", operator: "Equals", values: ["Azure Backup"] }],
        actions: [{ actionType: "AddActionGroups", actionGroupIds: [`${scope}/ag`] }],
        schedule: {
            timeZone: "W. Europe Standard Time",
            recurrences: [
                { recurrenceType: "Weekly", daysOfWeek: ["Saturday"], startTime: "02:00:00", endTime: "06:00:00" },
            ],
        },
    },
};

const maintenance: MaintenanceConfigurationArgs = {
    resourceGroupName,
    resourceName: "mc",
    location,
    maintenanceScope: "InGuestPatch",
    extensionProperties: { InGuestPatchMode: "User" },
    startDateTime: "2026-12-05 08:00",
    duration: "03:00",
    timeZone: "W. Europe Standard Time",
    recurEvery: "1Week Saturday",
    installPatches: {
        rebootSetting: "IfRequired",
        windowsParameters: { classificationsToInclude: ["Critical", "Security"], kbNumbersToExclude: ["5000001"] },
    },
};

const assignment: ConfigurationAssignmentArgs = {
    resourceGroupName,
    providerName: "Microsoft.Compute",
    resourceType: "virtualMachines",
    resourceName: "mabs01",
    configurationAssignmentName: "mc",
    maintenanceConfigurationId: `${scope}/mc`,
    location,
};

const identity: UserAssignedIdentityArgs = { resourceGroupName, resourceName: "id-mabs", location, tags };

/** One sound resource of every type that an environment uses, by `module:Name`. */
export const validResources: Readonly<Record<string, object>> = {
    "alertsmanagement:AlertProcessingRuleByName": processingRule,
    "authorization:ManagementLockByScope": lock,
    "authorization:RoleAssignment": roleAssignment,
    "compute:Disk": disk,
    "compute:VirtualMachine": virtualMachine,
    "compute:VirtualMachineExtension": extension,
    "compute:VirtualMachineRunCommandByVirtualMachine": runCommand,
    "dataprotection:ResourceGuard": resourceGuard,
    "keyvault:Key": key,
    "keyvault:Secret": secret,
    "keyvault:Vault": keyVault,
    "maintenance:ConfigurationAssignment": assignment,
    "maintenance:MaintenanceConfiguration": maintenance,
    "managedidentity:UserAssignedIdentity": identity,
    "monitor:ActionGroup": actionGroup,
    "monitor:ActivityLogAlert": activityAlert,
    "monitor:DataCollectionEndpoint": endpoint,
    "monitor:DataCollectionRule": rule,
    "monitor:DataCollectionRuleAssociation": association,
    "monitor:DiagnosticSetting": diagnostics,
    "monitor:MetricAlert": metricAlert,
    "monitor:ScheduledQueryRule": queryRule,
    "network:AzureFirewall": firewall,
    "network:BastionHost": bastion,
    "network:FirewallPolicy": firewallPolicy,
    "network:FirewallPolicyRuleCollectionGroup": ruleGroup,
    "network:NatGateway": natGateway,
    "network:NetworkInterface": networkInterface,
    "network:NetworkSecurityGroup": securityGroup,
    "network:PrivateDnsZoneGroup": zoneGroup,
    "network:PrivateEndpoint": privateEndpoint,
    "network:PublicIPAddress": publicIp,
    "network:RouteTable": routeTable,
    "network:Subnet": subnet,
    "network:VirtualNetwork": virtualNetwork,
    "network:VirtualNetworkPeering": peering,
    "operationalinsights:Workspace": workspace,
    "privatedns:PrivateZone": zone,
    "privatedns:VirtualNetworkLink": zoneLink,
    "recoveryservices:ResourceGuardProxy": guardProxy,
    "recoveryservices:Vault": vault,
    "resources:ResourceGroup": resourceGroup,
    "storage:BlobContainer": container,
    "storage:BlobServiceProperties": blobService,
    "storage:ManagementPolicy": lifecycle,
    "storage:StorageAccount": storageAccount,
};
