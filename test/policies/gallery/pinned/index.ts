import * as pulumi from "@pulumi/pulumi";

/** What the classes of modules with a version are: `azure_native.recoveryservices.v20241001.Vault`. */
class Pinned extends pulumi.CustomResource {
    constructor(token: string, name: string, inputs: Record<string, unknown>) {
        super(`azure-native:${token}`, name, inputs);
    }
}

const location = "westeurope";
const group = new Pinned("resources/v20240301:ResourceGroup", "group", { resourceGroupName: "rg-pinned", location });

new Pinned("recoveryservices/v20241001:Vault", "vault", {
    resourceGroupName: "rg-pinned",
    vaultName: "rsv-pinned",
    location,
    sku: { name: "RS0", tier: "Standard" },
    properties: {
        publicNetworkAccess: "enabled",
        redundancySettings: { standardTierStorageRedundancy: "LocallyRedundant", crossRegionRestore: "Enabled" },
    },
});
new Pinned("compute/v20240301preview:VirtualMachine", "server", {
    resourceGroupName: "rg-pinned",
    vmName: "MABSPIN1",
    location,
    tags: { "mabs-role": "backup-server" },
    hardwareProfile: { vmSize: "Standard_A2_v2" },
    osProfile: {
        computerName: "mabs_pinned_1",
        adminUsername: "backupadmin",
        adminPassword: pulumi.secret(group.urn.apply(() => "a password of this test")),
    },
    storageProfile: {
        imageReference: {
            publisher: "MicrosoftWindowsServer",
            offer: "WindowsServer",
            sku: "2022-datacenter",
            version: "latest",
        },
        osDisk: { createOption: "FromImage" },
    },
});
