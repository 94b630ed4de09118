import type { Properties, ResourceIdentity } from "./resourceBackend";

/**
 * Resource ids by type, as azure-native builds them from a resource's inputs. `{name}` stands for an input. A template
 * that does not begin with an input lies in a resource group.
 *
 * The inputs in a template are also those whose change makes a new resource, because Azure knows no rename.
 *
 * Source: Azure REST API reference, path of the PUT operation of each resource, 2026-08-20; inputs from the declarations
 * of `@pulumi/azure-native` 3.28.0.
 */
const templates: Readonly<Record<string, string>> = {
    "alertsmanagement:AlertProcessingRuleByName": "Microsoft.AlertsManagement/actionRules/{alertProcessingRuleName}",
    "authorization:ManagementLockByScope": "{scope}/providers/Microsoft.Authorization/locks/{lockName}",
    "authorization:RoleAssignment": "{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
    "compute:Disk": "Microsoft.Compute/disks/{diskName}",
    "compute:DiskEncryptionSet": "Microsoft.Compute/diskEncryptionSets/{diskEncryptionSetName}",
    "compute:VirtualMachine": "Microsoft.Compute/virtualMachines/{vmName}",
    "compute:VirtualMachineExtension": "Microsoft.Compute/virtualMachines/{vmName}/extensions/{vmExtensionName}",
    "compute:VirtualMachineRunCommandByVirtualMachine":
        "Microsoft.Compute/virtualMachines/{vmName}/runCommands/{runCommandName}",
    "dataprotection:ResourceGuard": "Microsoft.DataProtection/resourceGuards/{resourceGuardsName}",
    "keyvault:Key": "Microsoft.KeyVault/vaults/{vaultName}/keys/{keyName}",
    "keyvault:Secret": "Microsoft.KeyVault/vaults/{vaultName}/secrets/{secretName}",
    "keyvault:Vault": "Microsoft.KeyVault/vaults/{vaultName}",
    "maintenance:ConfigurationAssignment":
        "{providerName}/{resourceType}/{resourceName}/providers/Microsoft.Maintenance/configurationAssignments/{configurationAssignmentName}",
    "maintenance:MaintenanceConfiguration": "Microsoft.Maintenance/maintenanceConfigurations/{resourceName}",
    "managedidentity:UserAssignedIdentity": "Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
    "monitor:ActionGroup": "Microsoft.Insights/actionGroups/{actionGroupName}",
    "monitor:DataCollectionEndpoint": "Microsoft.Insights/dataCollectionEndpoints/{dataCollectionEndpointName}",
    "monitor:DataCollectionRule": "Microsoft.Insights/dataCollectionRules/{dataCollectionRuleName}",
    "monitor:DataCollectionRuleAssociation":
        "{resourceUri}/providers/Microsoft.Insights/dataCollectionRuleAssociations/{associationName}",
    "monitor:DiagnosticSetting": "{resourceUri}/providers/Microsoft.Insights/diagnosticSettings/{name}",
    "monitor:ScheduledQueryRule": "Microsoft.Insights/scheduledQueryRules/{ruleName}",
    "network:AzureFirewall": "Microsoft.Network/azureFirewalls/{azureFirewallName}",
    "network:BastionHost": "Microsoft.Network/bastionHosts/{bastionHostName}",
    "network:FirewallPolicy": "Microsoft.Network/firewallPolicies/{firewallPolicyName}",
    "network:FirewallPolicyRuleCollectionGroup":
        "Microsoft.Network/firewallPolicies/{firewallPolicyName}/ruleCollectionGroups/{ruleCollectionGroupName}",
    "network:IpGroup": "Microsoft.Network/ipGroups/{ipGroupsName}",
    "network:NatGateway": "Microsoft.Network/natGateways/{natGatewayName}",
    "network:NetworkInterface": "Microsoft.Network/networkInterfaces/{networkInterfaceName}",
    "network:NetworkSecurityGroup": "Microsoft.Network/networkSecurityGroups/{networkSecurityGroupName}",
    "network:PrivateDnsZoneGroup":
        "Microsoft.Network/privateEndpoints/{privateEndpointName}/privateDnsZoneGroups/{privateDnsZoneGroupName}",
    "network:PrivateEndpoint": "Microsoft.Network/privateEndpoints/{privateEndpointName}",
    "network:PublicIPAddress": "Microsoft.Network/publicIPAddresses/{publicIpAddressName}",
    "network:PublicIPPrefix": "Microsoft.Network/publicIPPrefixes/{publicIpPrefixName}",
    "network:RouteTable": "Microsoft.Network/routeTables/{routeTableName}",
    "network:Subnet": "Microsoft.Network/virtualNetworks/{virtualNetworkName}/subnets/{subnetName}",
    "network:VirtualNetwork": "Microsoft.Network/virtualNetworks/{virtualNetworkName}",
    "network:VirtualNetworkPeering":
        "Microsoft.Network/virtualNetworks/{virtualNetworkName}/virtualNetworkPeerings/{virtualNetworkPeeringName}",
    "operationalinsights:Workspace": "Microsoft.OperationalInsights/workspaces/{workspaceName}",
    "privatedns:PrivateZone": "Microsoft.Network/privateDnsZones/{privateZoneName}",
    "privatedns:VirtualNetworkLink":
        "Microsoft.Network/privateDnsZones/{privateZoneName}/virtualNetworkLinks/{virtualNetworkLinkName}",
    "recoveryservices:ProtectionPolicy": "Microsoft.RecoveryServices/vaults/{vaultName}/backupPolicies/{policyName}",
    "recoveryservices:ResourceGuardProxy":
        "Microsoft.RecoveryServices/vaults/{vaultName}/backupResourceGuardProxies/{resourceGuardProxyName}",
    "recoveryservices:Vault": "Microsoft.RecoveryServices/vaults/{vaultName}",
    "resources:ResourceGroup": "{subscription}/resourceGroups/{resourceGroupName}",
    "storage:Blob":
        "Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}/blobs/{blobName}",
    "storage:BlobContainer":
        "Microsoft.Storage/storageAccounts/{accountName}/blobServices/default/containers/{containerName}",
    "storage:BlobServiceProperties": "Microsoft.Storage/storageAccounts/{accountName}/blobServices/{blobServicesName}",
    "storage:ManagementPolicy":
        "Microsoft.Storage/storageAccounts/{accountName}/managementPolicies/{managementPolicyName}",
    "storage:StorageAccount": "Microsoft.Storage/storageAccounts/{accountName}",
};

const placeholder = /\{(\w+)\}/g;

/** Scopes may be given without their leading slash. */
const leadingInput = /^\{(?:scope|resourceUri)\}/;

/** The id that Azure gives to a resource with these inputs. A type that is not in the table gets one of the usual form. */
export function armId(resource: ResourceIdentity, inputs: Properties, subscriptionId: string): string {
    const subscription = `/subscriptions/${subscriptionId}`;
    const template = templates[shortType(resource.type)] ?? usualTemplate(resource.type);
    const values: Properties = { blobName: resource.name, ...inputs, subscription };
    const path = template.replace(placeholder, (_match, input: string) => text(values[input]) ?? resource.name);
    if (template.startsWith("{subscription}")) return path;
    if (leadingInput.test(template)) return path.startsWith("/") ? path : `/${path}`;
    return `${subscription}/resourceGroups/${text(inputs["resourceGroupName"]) ?? "unnamed"}/providers/${path}`;
}

/** Whether a change of this input makes a new resource: the parts of its id, and the region. */
export function isIdentityInput(type: string, input: string): boolean {
    if (input === "resourceGroupName" || input === "location") return true;
    return (templates[shortType(type)] ?? usualTemplate(type)).includes(`{${input}}`);
}

/** ARM type of an id: its last provider and every second segment behind it. */
export function armTypeOf(id: string): string {
    const scopes = id.split("/providers/");
    if (scopes.length === 1) return "Microsoft.Resources/resourceGroups";
    const [provider = "", ...path] = scopes.at(-1)?.split("/") ?? [];
    return [provider, ...path.filter((_segment, index) => index % 2 === 0)].join("/");
}

function shortType(type: string): string {
    return type.split(":").slice(1).join(":");
}

/** `azure-native:maps:Account` → `Microsoft.Maps/accounts/{accountName}`. */
function usualTemplate(type: string): string {
    const [, module = "", name = ""] = type.split(":");
    const provider = `${module.charAt(0).toUpperCase()}${module.slice(1)}`;
    const property = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    return `Microsoft.${provider}/${property}s/{${property}Name}`;
}

function text(value: unknown): string | undefined {
    return typeof value === "string" && value !== "" ? value : undefined;
}
