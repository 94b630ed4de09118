import assert from "node:assert/strict";
import { unknownSentinel } from "../../plan/wireValue";
import { azureBackend } from "../../sandbox/azureBackend";
import type { ResourceIdentity } from "../../sandbox/resourceBackend";

const vault: ResourceIdentity = {
    urn: "urn:pulumi:s::p::azure-native:keyvault:Vault::keys",
    type: "azure-native:keyvault:Vault",
    name: "keys",
};
const inputs = { resourceGroupName: "rg", vaultName: "kv", properties: { tenantId: "t" } };

describe("azureBackend", () => {
    it("creates a resource in the subscription that the stack configures", async () => {
        const backend = azureBackend("3.28.0");
        backend.configure({ subscriptionId: "s", location: "westeurope" });
        assert.deepEqual(await backend.create(vault, inputs), {
            id: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv",
            outputs: {
                ...inputs,
                properties: { tenantId: "t", vaultUri: "https://kv.vault.azure.net/" },
                name: "kv",
                type: "Microsoft.KeyVault/vaults",
            },
        });
    });

    it("previews a new resource without its name, as azure-native does, and an update with it", () => {
        const backend = azureBackend("3.28.0");
        const properties = { tenantId: "t", vaultUri: unknownSentinel };
        assert.deepEqual(backend.previewCreate(vault, inputs), { ...inputs, properties });
        assert.deepEqual(backend.previewUpdate(vault, "id", inputs, { name: "kv" }), {
            ...inputs,
            properties,
            name: "kv",
        });
    });

    it("replaces a resource when a part of its id changes, and updates it otherwise", () => {
        const changed = { ...inputs, vaultName: "other", properties: { tenantId: "u" } };
        assert.deepEqual(azureBackend("3.28.0").diff(vault, inputs, changed), [
            { path: "properties.tenantId", kind: "update", replaces: false },
            { path: "vaultName", kind: "update", replaces: true },
        ]);
    });

    it("gives a firewall the first address that Azure leaves free in its subnet", async () => {
        const backend = azureBackend("3.28.0");
        const of = (type: string): ResourceIdentity => ({ urn: `urn:pulumi:s::p::${type}::x`, type, name: "x" });
        const subnetInputs = {
            resourceGroupName: "rg",
            virtualNetworkName: "vnet",
            subnetName: "AzureFirewallSubnet",
            addressPrefix: "10.20.3.64/26",
        };
        const subnet = await backend.create(of("azure-native:network:Subnet"), subnetInputs);
        const { outputs } = await backend.create(of("azure-native:network:AzureFirewall"), {
            resourceGroupName: "rg",
            azureFirewallName: "afw",
            ipConfigurations: [{ name: "default", subnet: { id: subnet.id } }],
        });
        assert.deepEqual(outputs["ipConfigurations"], [
            { name: "default", subnet: { id: subnet.id }, privateIPAddress: "10.20.3.68" },
        ]);
    });

    it("hands back what the engine knows, and finds whatever belongs to another owner", async () => {
        const backend = azureBackend("3.28.0");
        const known = { inputs, outputs: { name: "kv" } };
        assert.deepEqual(await backend.read(vault, "id", known), known);
        const id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/theirs";
        assert.deepEqual(await backend.read(vault, id), {
            inputs: {},
            outputs: { name: "theirs", type: "Microsoft.KeyVault/vaults" },
        });
    });
});
