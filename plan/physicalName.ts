import type { PlannedResource } from "./plannedResource";

/** The input that holds the name in Azure, for types whose name input does not follow from the type. */
const nameInput: Readonly<Record<string, string>> = {
    "azure-native:alertsmanagement:AlertProcessingRuleByName": "alertProcessingRuleName",
    "azure-native:authorization:ManagementLockByScope": "lockName",
    "azure-native:compute:VirtualMachine": "vmName",
    "azure-native:compute:VirtualMachineExtension": "vmExtensionName",
    "azure-native:keyvault:Secret": "secretName",
    "azure-native:maintenance:ConfigurationAssignment": "configurationAssignmentName",
    "azure-native:maintenance:MaintenanceConfiguration": "resourceName",
    "azure-native:monitor:DataCollectionRuleAssociation": "associationName",
    "azure-native:monitor:DiagnosticSetting": "name",
    "azure-native:monitor:ScheduledQueryRule": "ruleName",
    "azure-native:network:PublicIPAddress": "publicIpAddressName",
    "azure-native:network:FirewallPolicyRuleCollectionGroup": "ruleCollectionGroupName",
    "azure-native:privatedns:PrivateZone": "privateZoneName",
    "azure-native:recoveryservices:ResourceGuardProxy": "resourceGuardProxyName",
    "azure-native:storage:BlobContainer": "containerName",
    "azure-native:storage:StorageAccount": "accountName",
    "azure-native:storage:ManagementPolicy": "managementPolicyName",
    "azure-native:storage:BlobServiceProperties": "blobServicesName",
};

/** Types whose name in Azure is a GUID, which tells a person nothing. */
const namelessTypes: ReadonlySet<string> = new Set(["azure-native:authorization:RoleAssignment"]);

/** The name that a person sees in the portal; the logical name where there is none. */
export function physicalName(resource: PlannedResource): string {
    if (!resource.custom || namelessTypes.has(resource.type)) return resource.name;
    const shortType = resource.type.split(":").at(-1) ?? "";
    const guessed = `${shortType.charAt(0).toLowerCase()}${shortType.slice(1)}Name`;
    const value = resource.inputs[nameInput[resource.type] ?? guessed];
    return typeof value === "string" && !value.startsWith("[") ? value : resource.name;
}
