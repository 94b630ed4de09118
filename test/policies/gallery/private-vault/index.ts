import { ManagementLockByScope } from "@pulumi/azure-native/authorization/managementLockByScope";
import { PrivateEndpoint } from "@pulumi/azure-native/network/privateEndpoint";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import { VirtualNetwork } from "@pulumi/azure-native/network/virtualNetwork";
import { Vault } from "@pulumi/azure-native/recoveryservices/vault";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup";

const location = "westeurope";
const group = new ResourceGroup("vaults", { resourceGroupName: "rg-vaults", location });
const vault = new Vault(
    "central",
    {
        resourceGroupName: group.name,
        vaultName: "rsv-central",
        location,
        sku: { name: "RS0", tier: "Standard" },
        properties: {
            publicNetworkAccess: "Enabled",
            redundancySettings: { standardTierStorageRedundancy: "ZoneRedundant", crossRegionRestore: "Enabled" },
            securitySettings: {
                immutabilitySettings: { state: "Locked" },
                softDeleteSettings: { softDeleteState: "Disabled" },
            },
            monitoringSettings: {
                azureMonitorAlertSettings: { alertsForAllJobFailures: "Disabled" },
                classicAlertSettings: { alertsForCriticalOperations: "Enabled" },
            },
        },
    },
    { protect: true },
);
const network = new VirtualNetwork("network", {
    resourceGroupName: group.name,
    virtualNetworkName: "vnet-vaults",
    location,
    addressSpace: { addressPrefixes: ["10.2.0.0/24"] },
});
const subnet = new Subnet("endpoints", {
    resourceGroupName: group.name,
    virtualNetworkName: network.name,
    subnetName: "endpoints",
    addressPrefix: "10.2.0.0/29",
});
new PrivateEndpoint("endpoint", {
    resourceGroupName: group.name,
    privateEndpointName: "pep-central",
    location,
    subnet: { id: subnet.id },
    ipConfigurations: [
        { name: "fixed", groupId: "AzureSiteRecovery", memberName: "SiteRecovery-tel1", privateIPAddress: "10.2.0.4" },
    ],
    privateLinkServiceConnections: [{ name: "vault", privateLinkServiceId: vault.id, groupIds: ["AzureSiteRecovery"] }],
});
new ManagementLockByScope("lock", { scope: vault.id, lockName: "lock", level: "ReadOnly" });
