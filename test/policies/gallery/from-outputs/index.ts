import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment";
import { VirtualMachine } from "@pulumi/azure-native/compute/virtualMachine";
import { VirtualMachineExtension } from "@pulumi/azure-native/compute/virtualMachineExtension";
import { Vault } from "@pulumi/azure-native/recoveryservices/vault";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup";
import { RandomPassword } from "@pulumi/random/randomPassword";

/** The password stands for anything that a preview does not know. */
const unknown = new RandomPassword("unknown", { length: 20 }).result;
const group = new ResourceGroup("group", { location: "westeurope" });
const vault = new Vault("vault", {
    resourceGroupName: group.name,
    vaultName: unknown.apply((text) => `rsv-${text.length}`),
    location: group.location,
    sku: { name: "RS0", tier: "Standard" },
    properties: {
        redundancySettings: {
            standardTierStorageRedundancy: unknown.apply(() => "LocallyRedundant"),
            crossRegionRestore: "Enabled",
        },
        securitySettings: unknown.apply(() => ({ softDeleteSettings: { softDeleteState: "Disabled" } })),
    },
});
const machine = new VirtualMachine("server", {
    resourceGroupName: group.name,
    vmName: unknown.apply(() => "MABSOUT1"),
    location: group.location,
    tags: { "mabs-role": "backup-server" },
    identity: { type: "SystemAssigned" },
    hardwareProfile: { vmSize: unknown.apply(() => "Standard_A1_v2") },
    storageProfile: {
        imageReference: unknown.apply(() => ({ publisher: "Canonical", offer: "ubuntu", sku: "server" })),
        osDisk: { createOption: "FromImage" },
        dataDisks: unknown.apply(() => []),
    },
    osProfile: {
        computerName: unknown.apply(() => "computer_name"),
        adminUsername: "azureuser",
        adminPassword: unknown,
    },
});
new VirtualMachineExtension("script", {
    resourceGroupName: group.name,
    vmName: machine.name,
    vmExtensionName: "script",
    publisher: "Microsoft.Compute",
    type: unknown.apply(() => "CustomScriptExtension"),
    typeHandlerVersion: "1.10",
    protectedSettings: { commandToExecute: unknown },
});
new RoleAssignment("role", {
    scope: vault.id,
    principalId: machine.identity.apply((identity) => identity?.principalId ?? ""),
    roleDefinitionId: unknown.apply(
        () => "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
    ),
});
