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
    [type.workspace]: "/microsoft.operationalinsights/",
};

/** Name of a resource in Azure, when the program says it: the input of its type, else `undefined`. */
export function nameInAzure(resource: Resource): string | undefined {
    const input = segmentsOf(resource.type)?.at(-1)?.[1];
    return input === undefined ? undefined : resource.inputs.knownText(input);
}

/** Whether an ARM ID names this resource: the same names in the same segments, whatever the case. */
export function namedAs(resource: Resource, id: string): boolean {
    const wanted = segmentsOf(resource.type);
    if (wanted === undefined) return false;
    const parts: string[] = [];
    for (const [segment, input] of wanted) {
        const name = resource.inputs.knownText(input);
        if (name === undefined) return false;
        parts.push(segment, name);
    }
    const lower = id.toLowerCase();
    return (
        lower.endsWith(`/${parts.join("/").toLowerCase()}`) &&
        lower.includes(providers[resource.type] ?? "/") &&
        (resource.type === type.resourceGroup || mayBeInGroup(resource, /\/resourcegroups\/([^/]+)/.exec(lower)?.[1]))
    );
}

/** Whether a resource may lie in a resource group. Names repeat across groups; a group that is not known may be any. */
export function mayBeInGroup(resource: Resource, group: string | undefined): boolean {
    const own = resource.inputs.knownText("resourceGroupName");
    return group === undefined || own === undefined || own.toLowerCase() === group.toLowerCase();
}

/** A type is what a program says it is: `toString` too. */
function segmentsOf(token: string): (typeof segments)[string] | undefined {
    return Object.hasOwn(segments, token) ? segments[token] : undefined;
}
