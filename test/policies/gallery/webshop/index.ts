import { VirtualMachine } from "@pulumi/azure-native/compute/virtualMachine";
import { VirtualMachineExtension } from "@pulumi/azure-native/compute/virtualMachineExtension";
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface";
import { NetworkSecurityGroup } from "@pulumi/azure-native/network/networkSecurityGroup";
import { PublicIPAddress } from "@pulumi/azure-native/network/publicIPAddress";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import { VirtualNetwork } from "@pulumi/azure-native/network/virtualNetwork";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup";

const location = "northeurope";
const group = new ResourceGroup("shop", { resourceGroupName: "rg-shop", location });
const securityGroup = new NetworkSecurityGroup("web", {
    resourceGroupName: group.name,
    networkSecurityGroupName: "nsg-web",
    location,
    securityRules: [
        {
            name: "https",
            priority: 100,
            direction: "Inbound",
            access: "Allow",
            protocol: "Tcp",
            sourceAddressPrefix: "Internet",
            sourcePortRange: "*",
            destinationAddressPrefix: "*",
            destinationPortRanges: ["80", "443"],
        },
    ],
});
const network = new VirtualNetwork("network", {
    resourceGroupName: group.name,
    virtualNetworkName: "vnet-shop",
    location,
    addressSpace: { addressPrefixes: ["10.1.0.0/16"] },
});
const subnet = new Subnet("web-subnet", {
    resourceGroupName: group.name,
    virtualNetworkName: network.name,
    subnetName: "web",
    addressPrefix: "10.1.0.0/24",
    defaultOutboundAccess: false,
    networkSecurityGroup: { id: securityGroup.id },
});
const address = new PublicIPAddress("web-address", {
    resourceGroupName: group.name,
    publicIpAddressName: "pip-web",
    location,
    sku: { name: "Standard" },
    publicIPAllocationMethod: "Static",
});
const networkInterface = new NetworkInterface("web-nic", {
    resourceGroupName: group.name,
    networkInterfaceName: "nic-web",
    location,
    ipConfigurations: [{ name: "ip", subnet: { id: subnet.id }, publicIPAddress: { id: address.id } }],
});
const machine = new VirtualMachine("web-machine", {
    resourceGroupName: group.name,
    vmName: "web1",
    location,
    hardwareProfile: { vmSize: "Standard_B2s" },
    networkProfile: { networkInterfaces: [{ id: networkInterface.id }] },
    osProfile: {
        computerName: "web1",
        adminUsername: "shop",
        linuxConfiguration: {
            disablePasswordAuthentication: true,
            ssh: { publicKeys: [{ path: "/home/shop/.ssh/authorized_keys", keyData: "ssh-ed25519 AAAA" }] },
        },
    },
    storageProfile: {
        imageReference: { publisher: "Canonical", offer: "ubuntu-24_04-lts", sku: "server", version: "latest" },
        osDisk: { createOption: "FromImage", managedDisk: { storageAccountType: "Standard_LRS" } },
    },
});
new VirtualMachineExtension("web-setup", {
    resourceGroupName: group.name,
    vmName: machine.name,
    vmExtensionName: "setup",
    location,
    publisher: "Microsoft.Azure.Extensions",
    type: "CustomScript",
    typeHandlerVersion: "2.1",
    settings: { fileUris: ["https://contoso.example/setup.sh"] },
});
