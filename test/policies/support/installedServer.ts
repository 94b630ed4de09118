import { roleDefinition, type RoleName } from "../../../facts/roles";
import { type } from "../../../policies/types";
import type { Written } from "./programs";

const subscription = "/subscriptions/11111111-2222-3333-4444-555555555555";

/** ID of a resource in the resource group of the tests. */
export function idOf(provider: string): string {
    return `${subscription}/resourceGroups/rg-mabs/providers/${provider}`;
}

export const vaultId = idOf("Microsoft.RecoveryServices/vaults/rsv-mabs");

/** ID of a built-in role. */
export function roleId(name: RoleName): string {
    return `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${roleDefinition(name).id}`;
}

/** A resource without what it waits for. */
export function alone(written: Written): Written {
    return { type: written.type, name: written.name ?? "it", inputs: written.inputs };
}

/** A machine that is marked as a backup server. */
export const machine: Written = {
    type: type.virtualMachine,
    name: "server",
    inputs: {
        resourceGroupName: "rg-mabs",
        vmName: "MABS01",
        tags: { "mabs-role": "backup-server" },
        identity: { type: "SystemAssigned" },
        osProfile: {
            computerName: "MABS01",
            adminUsername: "mabslocal",
            allowExtensionOperations: true,
            windowsConfiguration: { provisionVMAgent: true },
        },
    },
};

/** The same without its mark. */
export const unmarkedMachine: Written = { ...machine, inputs: { ...machine.inputs, tags: { owner: "backup-team" } } };

/** Joins the domain. */
export const join: Written = {
    type: type.virtualMachineExtension,
    name: "join",
    inputs: {
        resourceGroupName: "rg-mabs",
        vmName: "MABS01",
        vmExtensionName: "JoinDomain",
        publisher: "Microsoft.Compute",
        type: "JsonADDomainExtension",
        typeHandlerVersion: "1.3",
        autoUpgradeMinorVersion: true,
        settings: {
            Name: "corp.contoso.com",
            OUPath: "OU=Backup,DC=corp,DC=contoso,DC=com",
            User: "CORP\\svc-join",
            Restart: "true",
            Options: "3",
        },
        protectedSettingsFromKeyVault: {
            secretUrl: "https://kv-mabs.vault.azure.net/secrets/join/0123456789abcdef0123456789abcdef",
            sourceVault: { id: idOf("Microsoft.KeyVault/vaults/kv-mabs") },
        },
    },
    ignoreChanges: ["settings", "protectedSettings", "protectedSettingsFromKeyVault"],
    after: ["server"],
};

/** Installs the server. */
export const script: Written = {
    type: type.virtualMachineExtension,
    name: "script",
    inputs: {
        resourceGroupName: "rg-mabs",
        vmName: "MABS01",
        vmExtensionName: "Install",
        publisher: "Microsoft.Compute",
        type: "CustomScriptExtension",
        typeHandlerVersion: "1.10",
        autoUpgradeMinorVersion: true,
        settings: { timestamp: 20261126 },
        protectedSettings: { commandToExecute: "powershell.exe -File start.ps1" },
    },
    after: ["server", "join"],
};

/** A managed run command on the server. */
export const runCommand: Written = {
    type: type.runCommand,
    name: "command",
    inputs: {
        resourceGroupName: "rg-mabs",
        vmName: "MABS01",
        runCommandName: "Check",
        source: { script: "param($Name, $Password)\nGet-Service $Name" },
        parameters: [{ name: "Name", value: "MSDPM" }],
        treatFailureAsDeploymentFailure: true,
    },
    after: ["server", "join", "script"],
};

/** The vault that the server registers with. */
export const vault: Written = {
    type: type.vault,
    name: "vault",
    inputs: { resourceGroupName: "rg-mabs", vaultName: "rsv-mabs", identity: { type: "SystemAssigned" } },
};

/** A key vault as it should be. */
export const keyVault: Written = {
    type: type.keyVault,
    name: "key-vault",
    inputs: {
        resourceGroupName: "rg-mabs",
        vaultName: "kv-mabs",
        properties: {
            tenantId: "99999999-8888-7777-6666-555555555555",
            sku: { family: "A", name: "standard" },
            enableRbacAuthorization: true,
            enableSoftDelete: true,
            softDeleteRetentionInDays: 90,
            enablePurgeProtection: true,
            enabledForDeployment: true,
            publicNetworkAccess: "Enabled",
            networkAcls: { defaultAction: "Deny", bypass: "AzureServices", ipRules: [{ value: "203.0.113.0/28" }] },
        },
    },
};

/** A role of the machine's own identity. */
export function roleOfServer(name: string, role: RoleName, scope: unknown, from: readonly string[] = []): Written {
    return {
        type: type.roleAssignment,
        name,
        inputs: {
            principalId: "0f14e5ef-1157-5c2e-89b7-036ae4473729",
            principalType: "ServicePrincipal",
            roleDefinitionId: roleId(role),
            scope,
        },
        from: { principalId: ["server"], ...(from.length === 0 ? {} : { scope: from }) },
    };
}
