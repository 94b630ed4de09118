import * as pulumi from "@pulumi/pulumi";
import { ResourceGroup } from "@pulumi/azure-native/resources";
import { BackupEnvironment, BackupVault, describeEnvironment } from "azure-backup-server";

const config = new pulumi.Config();
const subscription = "/subscriptions/11111111-2222-3333-4444-555555555555";

// A whole environment. It has the keys of a stack file; what has a default is left out.
const environment = describeEnvironment({
    azure: {
        location: "westeurope",
        subscriptionId: "11111111-2222-3333-4444-555555555555",
        tenantId: "99999999-8888-7777-6666-555555555555",
    },
    network: {
        addressSpace: ["10.20.0.0/24"],
        dnsServers: ["10.10.0.4", "10.10.0.5"],
        bastion: { sku: "Standard" },
        peerings: {
            hub: {
                remoteVirtualNetworkId: `${subscription}/resourceGroups/rg-hub/providers/Microsoft.Network/virtualNetworks/vnet-hub`,
                remoteAddressSpace: ["10.10.0.0/22"],
            },
        },
    },
    domain: {
        fqdn: "corp.contoso.com",
        netBiosName: "CORP",
        // A secret of this program: pulumi config set --secret joinPassword
        joinAccount: {
            userName: "svc-domain-join@corp.contoso.com",
            password: config.requireSecret("joinPassword"),
        },
        // A secret that stays in the Key Vault of its owners.
        setupAccount: {
            userName: "CORP\\svc-mabs-setup",
            passwordSecretId: `${subscription}/resourceGroups/rg-identity/providers/Microsoft.KeyVault/vaults/kv-contoso-identity/secrets/svc-mabs-setup`,
        },
    },
    servers: {
        MABS01: { storage: { protectedDataGiB: 2000 } },
    },
    package: {
        files: {
            "MicrosoftAzureBackupServerInstaller.exe":
                "f73c9d44be083eee443fd5611d1d7eeb4e093094430a10f1fe611ef418ee7d8d",
            "MicrosoftAzureBackupServerInstaller-1.bin":
                "ed80deffcf791a7bfe029c00a50f5ac10aff49cf601774c0c033f94837b3b8a6",
        },
        marsAgent: {
            file: "MARSAgentInstaller.exe",
            sha256: "33e5e3747d2b75d7e7451400151d13c9576d805222462bdeeb5901ae9fca836e",
            version: "2.0.9262.0",
        },
        dotNetFramework: {
            file: "ndp48-x86-x64-allos-enu.exe",
            sha256: "94307f1e3e0f3a99bc0df8a248ed8398c66daca41426f4c61a20f6762f298e7c",
        },
    },
    tags: { owner: "backup-team" },
});

const backup = new BackupEnvironment("backup", {
    ...environment,
    // What the description has no key for: any child, before it is registered.
    transform: { network: { bastion: { bastion: { enableTunneling: true } } } },
});

// A single component, with resources of this program around it: a second vault, for servers of a branch office.
const branch = new ResourceGroup("branch", { resourceGroupName: "rg-backup-branch", location: "northeurope" });
const branchVault = new BackupVault("branch", {
    placement: {
        resourceGroupName: "rg-backup-branch",
        location: "northeurope",
        tags: { owner: "backup-team" },
        dependsOn: [branch],
    },
    vault: {
        kind: "new",
        name: "rsv-backup-branch",
        redundancy: "LocallyRedundant",
        crossRegionRestore: false,
        softDelete: { state: "Enabled", retentionDays: 14 },
        immutability: "Unlocked",
        publicNetworkAccess: "Enabled",
        identity: { type: "SystemAssigned" },
        lock: { name: "lock-rsv-backup-branch", notes: "Holds recovery points." },
    },
    safeguards: { protect: true, retainOnDelete: true },
});
branchVault.lock([]);

export const vaultId = backup.vaultId;
export const branchVaultId = branchVault.vaultId;
export const nextSteps = environment.model.nextSteps;
