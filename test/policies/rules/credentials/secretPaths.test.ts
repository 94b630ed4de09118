import assert from "node:assert/strict";
import { armTypeModules, tokensOfModule } from "../../../../facts/armTypes/armTypes";
import { secretPaths } from "../../../../policies/rules/credentials/secretPaths";

describe("secrets by the types of Azure Resource Manager", () => {
    it("are these and no others", () => {
        const found = armTypeModules
            .flatMap(tokensOfModule)
            .flatMap((token) => (secretPaths(token) ?? []).map((path) => `${token} ${path.join(".")}`));
        assert.deepEqual(found, [
            "azure-native:compute:VirtualMachine osProfile.adminPassword",
            "azure-native:compute:VirtualMachine osProfile.customData",
            "azure-native:compute:VirtualMachine userData",
            "azure-native:compute:VirtualMachineRunCommandByVirtualMachine protectedParameters.[].value",
            "azure-native:compute:VirtualMachineRunCommandByVirtualMachine runAsPassword",
            "azure-native:compute:VirtualMachineScaleSet virtualMachineProfile.osProfile.adminPassword",
            "azure-native:compute:VirtualMachineScaleSet virtualMachineProfile.osProfile.customData",
            "azure-native:compute:VirtualMachineScaleSet virtualMachineProfile.userData",
            "azure-native:keyvault:Secret properties.value",
            "azure-native:network:ExpressRouteCircuit peerings.[].sharedKey",
        ]);
    });

    it("are not known of a type that nobody has written down", () => {
        assert.equal(secretPaths("azure-native:sql:Server"), undefined);
        assert.equal(secretPaths("mabs:index:BackupServer"), undefined);
    });
});
