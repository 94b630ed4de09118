import { Disk } from "@pulumi/azure-native/compute/disk";
import { VirtualMachine } from "@pulumi/azure-native/compute/virtualMachine";
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface";
import { NetworkSecurityGroup } from "@pulumi/azure-native/network/networkSecurityGroup";
import { RouteTable } from "@pulumi/azure-native/network/routeTable";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import { VirtualNetwork } from "@pulumi/azure-native/network/virtualNetwork";

const location = "westeurope";
const resourceGroupName = "rg-spoke";
const securityGroup = new NetworkSecurityGroup("spoke-nsg", {
    resourceGroupName,
    networkSecurityGroupName: "nsg-spoke",
    location,
    securityRules: [
        outbound("to-backup", 100, "Allow", "AzureBackup", "443"),
        outbound("no-storage", 110, "Deny", "Storage", "443"),
        outbound("to-storage", 120, "Allow", "Storage", "443"),
        outbound("no-platform", 130, "Deny", "168.63.129.16", "*"),
        outbound("nothing-else", 4096, "Deny", "*", "*"),
    ],
});
const routes = new RouteTable("spoke-routes", {
    resourceGroupName,
    routeTableName: "rt-spoke",
    location,
    routes: [{ name: "default", addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance" }],
});
const network = new VirtualNetwork("spoke", {
    resourceGroupName,
    virtualNetworkName: "vnet-spoke",
    location,
    addressSpace: { addressPrefixes: ["10.3.0.0/24"] },
    dhcpOptions: { dnsServers: ["10.0.0.4"] },
});
const subnet = new Subnet("spoke-servers", {
    resourceGroupName,
    virtualNetworkName: network.name,
    subnetName: "servers",
    addressPrefix: "10.3.0.0/26",
    networkSecurityGroup: { id: securityGroup.id },
    routeTable: { id: routes.id },
});
const networkInterface = new NetworkInterface("spoke-nic", {
    resourceGroupName,
    networkInterfaceName: "nic-spoke",
    location,
    enableIPForwarding: true,
    enableAcceleratedNetworking: true,
    ipConfigurations: [{ name: "ip", subnet: { id: subnet.id } }],
});
const pool = new Disk("spoke-pool", {
    resourceGroupName,
    diskName: "pool",
    location,
    creationData: { createOption: "Empty" },
    diskSizeGB: 2048,
    sku: { name: "StandardSSD_LRS" },
});
new VirtualMachine("spoke-server", {
    resourceGroupName,
    vmName: "MABSSPOKE1",
    location,
    tags: { "mabs-role": "backup-server" },
    hardwareProfile: { vmSize: "Standard_A4_v2" },
    networkProfile: { networkInterfaces: [{ id: networkInterface.id }] },
    storageProfile: {
        imageReference: {
            publisher: "MicrosoftWindowsServer",
            offer: "WindowsServer",
            sku: "2019-datacenter-gensecond",
            version: "latest",
        },
        osDisk: { createOption: "FromImage", managedDisk: { storageAccountType: "StandardSSD_LRS" } },
        dataDisks: [{ lun: 0, createOption: "Attach", managedDisk: { id: pool.id } }],
    },
});

function outbound(name: string, priority: number, access: string, destination: string, port: string) {
    return {
        name,
        priority,
        direction: "Outbound",
        access,
        protocol: "*",
        sourceAddressPrefix: "*",
        sourcePortRange: "*",
        destinationAddressPrefix: destination,
        destinationPortRange: port,
    };
}
