import assert from "node:assert/strict";
import type { Properties } from "../../sandbox/resourceBackend";
import { unknownSentinel } from "../../plan/wireValue";
import { existingOutputs as outputsOfExisting, previewOutputs } from "../../sandbox/azureOutputs";

const existingOutputs = (type: string, id: string, inputs: Properties): Properties =>
    outputsOfExisting(type, id, inputs, () => undefined);

const group = "/subscriptions/x/resourceGroups/rg/providers";

describe("existingOutputs", () => {
    it("adds name and ARM type to the inputs of any resource", () => {
        assert.deepEqual(
            existingOutputs("azure-native:network:NatGateway", `${group}/Microsoft.Network/natGateways/ng`, {
                sku: { name: "Standard" },
            }),
            {
                sku: { name: "Standard" },
                name: "ng",
                type: "Microsoft.Network/natGateways",
            },
        );
    });

    it("fills in what only Azure knows, below the objects that the inputs have", () => {
        const id = `${group}/Microsoft.KeyVault/vaults/kv`;
        assert.deepEqual(
            existingOutputs("azure-native:keyvault:Vault", id, { properties: { sku: { name: "standard" } } }),
            {
                properties: { sku: { name: "standard" }, vaultUri: "https://kv.vault.azure.net/" },
                name: "kv",
                type: "Microsoft.KeyVault/vaults",
            },
        );
    });

    it("gives a machine without an identity no principal", () => {
        const id = `${group}/Microsoft.Compute/virtualMachines/vm`;
        assert.equal("identity" in existingOutputs("azure-native:compute:VirtualMachine", id, {}), false);
        const { identity } = existingOutputs("azure-native:compute:VirtualMachine", id, {
            identity: { type: "SystemAssigned" },
        });
        assert.deepEqual(Object.keys(identity as object).sort(), ["principalId", "tenantId", "type"]);
    });

    it("keeps an address that was asked for and invents the others", () => {
        const inputs = { ipConfigurations: [{ name: "a", privateIPAddress: "10.1.2.3" }, { name: "b" }] };
        const outputs = existingOutputs(
            "azure-native:network:NetworkInterface",
            `${group}/Microsoft.Network/networkInterfaces/nic`,
            inputs,
        );
        const [first, second] = outputs["ipConfigurations"] as { readonly privateIPAddress: string }[];
        assert.equal(first?.privateIPAddress, "10.1.2.3");
        assert.match(second?.privateIPAddress ?? "", /^10(\.\d{1,3}){3}$/);
        assert.deepEqual(inputs.ipConfigurations[1], { name: "b" });
    });

    it("answers the same for the same id, and otherwise for another", () => {
        const customerId = (name: string): unknown =>
            existingOutputs(
                "azure-native:operationalinsights:Workspace",
                `${group}/Microsoft.OperationalInsights/workspaces/${name}`,
                {},
            )["customerId"];
        assert.equal(customerId("law"), customerId("law"));
        assert.notEqual(customerId("law"), customerId("other"));
    });
});

describe("previewOutputs", () => {
    it("leaves unknown what only Azure knows, nested values included", () => {
        assert.deepEqual(
            previewOutputs("azure-native:keyvault:Vault", { vaultName: "kv", properties: { tenantId: "t" } }),
            {
                vaultName: "kv",
                properties: { tenantId: "t", vaultUri: unknownSentinel },
            },
        );
    });

    it("returns the inputs of a type that the table does not have", () => {
        assert.deepEqual(previewOutputs("azure-native:fantasy:Unicorn", { unicornName: "una" }), {
            unicornName: "una",
        });
    });
});
