import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment";
import { Disk } from "@pulumi/azure-native/compute/disk";
import { VirtualMachine } from "@pulumi/azure-native/compute/virtualMachine";
import { VirtualMachineExtension } from "@pulumi/azure-native/compute/virtualMachineExtension";
import { Secret } from "@pulumi/azure-native/keyvault/secret";
import { Vault as KeyVault } from "@pulumi/azure-native/keyvault/vault";
import { ConfigurationAssignment } from "@pulumi/azure-native/maintenance/configurationAssignment";
import { MaintenanceConfiguration } from "@pulumi/azure-native/maintenance/maintenanceConfiguration";
import { DataCollectionRule } from "@pulumi/azure-native/monitor/dataCollectionRule";
import { DataCollectionRuleAssociation } from "@pulumi/azure-native/monitor/dataCollectionRuleAssociation";
import { NetworkInterface } from "@pulumi/azure-native/network/networkInterface";
import { RandomPassword } from "@pulumi/random/randomPassword";
import { subnet, wayOut } from "./network";
import { location, resourceGroupName, tags } from "./place";
import { vault, workspace } from "./vault";

const subscription = "/subscriptions/11111111-2222-3333-4444-555555555555";
const role = (id: string): string => `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${id}`;

const keyVault = new KeyVault(
    "secrets",
    {
        resourceGroupName,
        vaultName: "kv-backup-contoso",
        location,
        tags,
        properties: {
            tenantId: "22222222-3333-4444-5555-666666666666",
            sku: { family: "A", name: "standard" },
            enableRbacAuthorization: true,
            enableSoftDelete: true,
            softDeleteRetentionInDays: 90,
            enablePurgeProtection: true,
            networkAcls: { bypass: "AzureServices", defaultAction: "Deny", virtualNetworkRules: [{ id: subnet.id }] },
        },
    },
    { protect: true },
);
const passphrase = new RandomPassword(
    "passphrase",
    { length: 32, special: true, overrideSpecial: "-_." },
    { protect: true },
);
const password = new RandomPassword("local-administrator", { length: 24 });
const passphraseSecret = new Secret(
    "passphrase-secret",
    {
        resourceGroupName,
        vaultName: keyVault.name,
        secretName: "MABS01-passphrase",
        tags,
        properties: { value: passphrase.result },
    },
    { protect: true },
);

const networkInterface = new NetworkInterface("nic", {
    resourceGroupName,
    networkInterfaceName: "nic-MABS01",
    location,
    tags,
    enableAcceleratedNetworking: true,
    enableIPForwarding: false,
    ipConfigurations: [{ name: "ip", subnet: { id: subnet.id }, privateIPAllocationMethod: "Dynamic" }],
});
const disks = [1, 2].map(
    (number) =>
        new Disk(
            `pool${number}`,
            {
                resourceGroupName,
                diskName: `disk-MABS01-pool${number}`,
                location,
                tags,
                creationData: { createOption: "Empty" },
                diskSizeGB: 4096,
                sku: { name: "Premium_LRS" },
                networkAccessPolicy: "DenyAll",
                publicNetworkAccess: "Disabled",
                zones: ["1"],
            },
            { protect: true },
        ),
);
const machine = new VirtualMachine(
    "server",
    {
        resourceGroupName,
        vmName: "MABS01",
        location,
        tags: { ...tags, "mabs-role": "backup-server", "mabs-protected-gib": "4096" },
        zones: ["1"],
        identity: { type: "SystemAssigned" },
        hardwareProfile: { vmSize: "Standard_D4s_v5" },
        networkProfile: { networkInterfaces: [{ id: networkInterface.id, primary: true }] },
        osProfile: {
            computerName: "MABS01",
            adminUsername: "mabslocal",
            adminPassword: password.result,
            windowsConfiguration: {
                provisionVMAgent: true,
                enableAutomaticUpdates: true,
                patchSettings: {
                    patchMode: "AutomaticByPlatform",
                    assessmentMode: "AutomaticByPlatform",
                    automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true },
                },
            },
        },
        securityProfile: {
            encryptionAtHost: true,
            securityType: "TrustedLaunch",
            uefiSettings: { secureBootEnabled: true, vTpmEnabled: true },
        },
        storageProfile: {
            imageReference: {
                publisher: "MicrosoftWindowsServer",
                offer: "WindowsServer",
                sku: "2022-datacenter-g2",
                version: "latest",
            },
            osDisk: {
                createOption: "FromImage",
                caching: "ReadWrite",
                diskSizeGB: 256,
                managedDisk: { storageAccountType: "Premium_LRS" },
            },
            dataDisks: disks.map((disk, lun) => ({
                lun,
                createOption: "Attach",
                caching: "None",
                deleteOption: "Detach",
                managedDisk: { id: disk.id, storageAccountType: "Premium_LRS" },
            })),
        },
    },
    {
        protect: true,
        ignoreChanges: [
            "osProfile.computerName",
            "osProfile.adminUsername",
            "osProfile.adminPassword",
            "storageProfile.imageReference",
        ],
    },
);

const principalId = machine.identity.apply((identity) => identity?.principalId ?? "");
const registers = new RoleAssignment("registers", {
    scope: vault.id,
    principalId,
    principalType: "ServicePrincipal",
    roleDefinitionId: role("00c29273-979b-4161-815c-10b084fb9324"),
});
const reads = new RoleAssignment("reads-passphrase", {
    scope: passphraseSecret.id,
    principalId,
    principalType: "ServicePrincipal",
    roleDefinitionId: role("4633458b-17de-408a-b874-0445c86b69e6"),
});

const extension = (name: string, after: VirtualMachineExtension[], args: object) =>
    new VirtualMachineExtension(
        name,
        {
            resourceGroupName,
            vmName: machine.name,
            vmExtensionName: name,
            location,
            tags,
            autoUpgradeMinorVersion: true,
            publisher: "Microsoft.Compute",
            ...args,
        },
        {
            dependsOn: [...after, wayOut, registers, reads],
            ignoreChanges: name === "join" ? ["settings", "protectedSettingsFromKeyVault"] : [],
        },
    );
const join = extension("join", [], {
    type: "JsonADDomainExtension",
    typeHandlerVersion: "1.3",
    settings: {
        Name: "corp.contoso.example",
        OUPath: "OU=Backup,DC=corp,DC=contoso,DC=example",
        User: "svc-join@corp.contoso.example",
        Restart: "true",
        Options: "3",
    },
    protectedSettingsFromKeyVault: {
        secretUrl: "https://kv-backup-contoso.vault.azure.net/secrets/join/0123456789abcdef0123456789abcdef",
        sourceVault: { id: keyVault.id },
    },
});
const agent = extension("agent", [join], {
    publisher: "Microsoft.Azure.Monitor",
    type: "AzureMonitorWindowsAgent",
    typeHandlerVersion: "1.0",
    enableAutomaticUpgrade: true,
});
extension("install", [join, agent], {
    type: "CustomScriptExtension",
    typeHandlerVersion: "1.10",
    protectedSettings: {
        fileUris: ["https://stbackupcontoso.blob.core.windows.net/scripts/install.ps1"],
        commandToExecute: "powershell.exe -NoProfile -File install.ps1",
        managedIdentity: {},
    },
});
const collection = new DataCollectionRule("collection", {
    resourceGroupName,
    dataCollectionRuleName: "dcr-backup",
    location,
    tags,
    kind: "Windows",
    dataSources: {
        windowsEventLogs: [
            { name: "system", streams: ["Microsoft-Event"], xPathQueries: ["System!*[System[(Level=1 or Level=2)]]"] },
        ],
    },
    destinations: { logAnalytics: [{ name: "logs", workspaceResourceId: workspace.id }] },
    dataFlows: [{ streams: ["Microsoft-Event"], destinations: ["logs"] }],
});
new DataCollectionRuleAssociation("collected", {
    associationName: "dcra-backup",
    resourceUri: machine.id,
    dataCollectionRuleId: collection.id,
});
const window = new MaintenanceConfiguration("window", {
    resourceGroupName,
    resourceName: "mc-backup",
    location,
    tags,
    maintenanceScope: "InGuestPatch",
    extensionProperties: { InGuestPatchMode: "User" },
    startDateTime: "2026-12-06 04:30",
    duration: "02:00",
    timeZone: "W. Europe Standard Time",
    recurEvery: "1Week Sunday",
    installPatches: {
        rebootSetting: "IfRequired",
        windowsParameters: { classificationsToInclude: ["Critical", "Security"] },
    },
});
new ConfigurationAssignment("patched", {
    resourceGroupName,
    configurationAssignmentName: "mca-backup",
    providerName: "Microsoft.Compute",
    resourceType: "virtualMachines",
    resourceName: machine.name,
    location,
    maintenanceConfigurationId: window.id,
});
