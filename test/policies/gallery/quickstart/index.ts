import { Disk } from "@pulumi/azure-native/compute/disk";
import { VirtualMachine } from "@pulumi/azure-native/compute/virtualMachine";
import { VirtualMachineExtension } from "@pulumi/azure-native/compute/virtualMachineExtension";
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface";
import { NetworkSecurityGroup } from "@pulumi/azure-native/network/networkSecurityGroup";
import { PublicIPAddress } from "@pulumi/azure-native/network/publicIPAddress";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import { VirtualNetwork } from "@pulumi/azure-native/network/virtualNetwork";
import { Vault } from "@pulumi/azure-native/recoveryservices/vault";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup";

/** A machine on the internet with a script that installs the server: how most of them begin. */
const location = "westeurope";
const group = new ResourceGroup("group", { resourceGroupName: "rg-backup", location });

new Vault("vault", {
    resourceGroupName: group.name,
    vaultName: "backup-vault",
    location,
    sku: { name: "Standard" },
    properties: {},
});

const securityGroup = new NetworkSecurityGroup("nsg", {
    resourceGroupName: group.name,
    networkSecurityGroupName: "nsg",
    location,
    securityRules: [
        {
            name: "rdp",
            priority: 300,
            direction: "Inbound",
            access: "Allow",
            protocol: "Tcp",
            sourceAddressPrefix: "*",
            sourcePortRange: "*",
            destinationAddressPrefix: "*",
            destinationPortRange: "3389",
        },
    ],
});
const network = new VirtualNetwork("network", {
    resourceGroupName: group.name,
    virtualNetworkName: "vnet",
    location,
    addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
});
const subnet = new Subnet("subnet", {
    resourceGroupName: group.name,
    virtualNetworkName: network.name,
    subnetName: "default",
    addressPrefix: "10.0.0.0/24",
    networkSecurityGroup: { id: securityGroup.id },
});
const address = new PublicIPAddress("address", {
    resourceGroupName: group.name,
    publicIpAddressName: "pip",
    location,
    sku: { name: "Basic" },
    publicIPAllocationMethod: "Dynamic",
});
const networkInterface = new NetworkInterface("nic", {
    resourceGroupName: group.name,
    networkInterfaceName: "nic",
    location,
    ipConfigurations: [{ name: "ipconfig1", subnet: { id: subnet.id }, publicIPAddress: { id: address.id } }],
});
const pool = new Disk("pool", {
    resourceGroupName: group.name,
    diskName: "pool",
    location,
    creationData: { createOption: "Empty" },
    diskSizeGB: 1023,
    sku: { name: "Premium_LRS" },
});
const machine = new VirtualMachine("server", {
    resourceGroupName: group.name,
    vmName: "backup_server_one",
    location,
    tags: { "mabs-role": "backup-server" },
    hardwareProfile: { vmSize: "Standard_A2_v2" },
    networkProfile: { networkInterfaces: [{ id: networkInterface.id }] },
    osProfile: { computerName: "backup_server_one", adminUsername: "azureuser", adminPassword: "Correct-Horse-1" },
    storageProfile: {
        imageReference: {
            publisher: "MicrosoftWindowsServer",
            offer: "WindowsServer",
            sku: "2022-datacenter-core-g2",
            version: "latest",
        },
        osDisk: { createOption: "FromImage", managedDisk: { storageAccountType: "Premium_LRS" } },
        dataDisks: [
            { lun: 0, createOption: "Attach", caching: "ReadOnly", managedDisk: { id: pool.id } },
            { lun: 0, createOption: "Empty", diskSizeGB: 1023 },
        ],
    },
});
new VirtualMachineExtension("install", {
    resourceGroupName: group.name,
    vmName: machine.name,
    vmExtensionName: "install",
    location,
    publisher: "Microsoft.Compute",
    type: "CustomScriptExtension",
    typeHandlerVersion: "1.10",
    settings: { commandToExecute: "powershell -File install.ps1 -Password Correct-Horse-1" },
});
new VirtualMachineExtension("monitor", {
    resourceGroupName: group.name,
    vmName: machine.name,
    vmExtensionName: "monitor",
    location,
    publisher: "Microsoft.Compute",
    type: "CustomScriptExtension",
    typeHandlerVersion: "1.9",
    settings: { fileUris: [] },
});
