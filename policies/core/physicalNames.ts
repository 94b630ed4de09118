import { type } from "../types";
import type { Resource } from "./resource";

/** For each type: the segments of its ARM ID, with the inputs that hold its names. */
const segments: Readonly<Record<string, readonly (readonly [segment: string, input: string])[]>> = {
    [type.disk]: [["disks", "diskName"]],
    [type.firewall]: [["azureFirewalls", "azureFirewallName"]],
    [type.firewallPolicy]: [["firewallPolicies", "firewallPolicyName"]],
    [type.ipGroup]: [["ipGroups", "ipGroupsName"]],
    [type.keyVault]: [["vaults", "vaultName"]],
    [type.loadBalancer]: [["loadBalancers", "loadBalancerName"]],
    [type.natGateway]: [["natGateways", "natGatewayName"]],
    [type.networkInterface]: [["networkInterfaces", "networkInterfaceName"]],
    [type.networkSecurityGroup]: [["networkSecurityGroups", "networkSecurityGroupName"]],
    [type.privateEndpoint]: [["privateEndpoints", "privateEndpointName"]],
    [type.privateZone]: [["privateDnsZones", "privateZoneName"]],
    [type.publicIpAddress]: [["publicIPAddresses", "publicIpAddressName"]],
    [type.resourceGroup]: [["resourceGroups", "resourceGroupName"]],
    [type.routeTable]: [["routeTables", "routeTableName"]],
    [type.storageAccount]: [["storageAccounts", "accountName"]],
    [type.subnet]: [
        ["virtualNetworks", "virtualNetworkName"],
        ["subnets", "subnetName"],
    ],
    [type.userAssignedIdentity]: [["userAssignedIdentities", "resourceName"]],
    [type.vault]: [["vaults", "vaultName"]],
    [type.virtualMachine]: [["virtualMachines", "vmName"]],
    [type.virtualNetwork]: [["virtualNetworks", "virtualNetworkName"]],
    [type.workspace]: [["workspaces", "workspaceName"]],
};

/** The provider segment of types whose last segment another provider has too. */
const providers: Readonly<Record<string, string>> = {
    [type.keyVault]: "/microsoft.keyvault/",
    [type.vault]: "/microsoft.recoveryservices/",
};

/** Name of a resource in Azure, when the program says it: the input of its type, else `undefined`. */
export function nameInAzure(resource: Resource): string | undefined {
    const input = segments[resource.type]?.at(-1)?.[1];
    if (input === undefined || resource.inputs.isUnknown(input)) return undefined;
    return resource.inputs.text(input);
}

/** Whether an ARM ID names this resource: the same names in the same segments, whatever the case. */
export function namedAs(resource: Resource, id: string): boolean {
    const wanted = segments[resource.type];
    if (wanted === undefined) return false;
    const parts: string[] = [];
    for (const [segment, input] of wanted) {
        if (resource.inputs.isUnknown(input)) return false;
        const name = resource.inputs.text(input);
        if (name === undefined) return false;
        parts.push(segment, name);
    }
    const lower = id.toLowerCase();
    return (
        lower.endsWith(`/${parts.join("/").toLowerCase()}`) &&
        lower.includes(providers[resource.type] ?? "/") &&
        sameGroup(resource, lower)
    );
}

/** Names repeat across resource groups; an ID always says its own. */
function sameGroup(resource: Resource, id: string): boolean {
    if (resource.type === type.resourceGroup || resource.inputs.isUnknown("resourceGroupName")) return true;
    const group = resource.inputs.text("resourceGroupName");
    const inId = /\/resourcegroups\/([^/]+)/.exec(id)?.[1];
    return group === undefined || inId === undefined || group.toLowerCase() === inId;
}
