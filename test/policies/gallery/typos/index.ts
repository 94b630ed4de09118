import { Disk } from "@pulumi/azure-native/compute/disk";
import { NetworkSecurityGroup } from "@pulumi/azure-native/network/networkSecurityGroup";
import { Vault } from "@pulumi/azure-native/recoveryservices/vault";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup";

const location = "westeurope";
const group = new ResourceGroup("group", { resourceGroupName: "rg-typos", location });

new Vault("vault", {
    resourceGroupName: group.name,
    vaultName: "rsv-typos",
    location,
    identity: { type: "SystemAsigned" },
    sku: { name: "RS0", tier: "Standard" },
    properties: {
        publicNetworkAccess: "enabled",
        redundancySettings: { standardTierStorageRedundancy: "GeoRedundantt", crossRegionRestore: "Disabled" },
        securitySettings: {
            immutabilitySettings: { state: "UnLocked" },
            softDeleteSettings: { softDeleteState: "On", softDeleteRetentionPeriodInDays: 14 },
        },
    },
});
new Disk("pool", {
    resourceGroupName: group.name,
    diskName: "pool",
    location,
    creationData: { createOption: "Emtpy" },
    diskSizeGB: 1023.5,
    sku: { name: "StandardSSD" },
});
new NetworkSecurityGroup("nsg", {
    resourceGroupName: group.name,
    networkSecurityGroupName: "nsg-typos",
    location,
    securityRules: [
        {
            name: "backup",
            priority: 99,
            direction: "Outbound",
            access: "allow",
            protocol: "TCP",
            sourceAddressPrefix: "VirtualNetwork",
            sourcePortRange: "*",
            destinationAddressPrefix: "AzureBackups",
            destinationPortRange: "443",
        },
    ],
});
