import assert from "node:assert/strict";
import { armId, armTypeOf, isIdentityInput } from "../../sandbox/armId";

const subscription = "11111111-2222-3333-4444-555555555555";
const idOf = (type: string, inputs: Readonly<Record<string, unknown>>, name = "logical"): string =>
    armId({ urn: `urn:pulumi:s::p::${type}::${name}`, type, name }, inputs, subscription);

describe("armId", () => {
    it("puts a resource into its group and below its parents", () => {
        const inputs = { resourceGroupName: "rg", virtualNetworkName: "vnet", subnetName: "servers" };
        assert.equal(
            idOf("azure-native:network:Subnet", inputs),
            `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/servers`,
        );
    });

    it("makes a resource group a child of the subscription", () => {
        assert.equal(
            idOf("azure-native:resources:ResourceGroup", { resourceGroupName: "rg" }),
            `/subscriptions/${subscription}/resourceGroups/rg`,
        );
    });

    it("appends what belongs to a scope to the id of the scope", () => {
        const scope = "/subscriptions/x/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm";
        assert.equal(
            idOf("azure-native:authorization:ManagementLockByScope", { scope, lockName: "ready" }),
            `${scope}/providers/Microsoft.Authorization/locks/ready`,
        );
        assert.equal(
            idOf("azure-native:monitor:DiagnosticSetting", { resourceUri: scope.slice(1), name: "logs" }),
            `${scope}/providers/Microsoft.Insights/diagnosticSettings/logs`,
        );
    });

    it("uses the logical name where the inputs have none", () => {
        const inputs = { resourceGroupName: "rg", accountName: "st", containerName: "guest" };
        assert.match(idOf("azure-native:storage:Blob", inputs, "package"), /\/containers\/guest\/blobs\/package$/);
    });

    it("gives an unknown type an id of the usual form", () => {
        assert.equal(
            idOf("azure-native:fantasy:Unicorn", { resourceGroupName: "rg", unicornName: "una" }),
            `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Fantasy/unicorns/una`,
        );
    });
});

describe("isIdentityInput", () => {
    it("names the parts of the id and the region, and nothing else", () => {
        const type = "azure-native:compute:VirtualMachineExtension";
        const inputs = ["resourceGroupName", "location", "vmName", "vmExtensionName", "publisher", "tags", "name"];
        assert.deepEqual(
            inputs.filter((input) => isIdentityInput(type, input)),
            ["resourceGroupName", "location", "vmName", "vmExtensionName"],
        );
    });
});

describe("armTypeOf", () => {
    const group = `/subscriptions/${subscription}/resourceGroups/rg`;

    it("reads the type off an id, that of an extension resource included", () => {
        assert.equal(armTypeOf(group), "Microsoft.Resources/resourceGroups");
        assert.equal(
            armTypeOf(`${group}/providers/Microsoft.Network/virtualNetworks/v/subnets/s`),
            "Microsoft.Network/virtualNetworks/subnets",
        );
        assert.equal(
            armTypeOf(
                `${group}/providers/Microsoft.Compute/virtualMachines/vm/providers/Microsoft.Authorization/locks/l`,
            ),
            "Microsoft.Authorization/locks",
        );
    });
});
