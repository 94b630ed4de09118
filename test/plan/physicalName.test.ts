import assert from "node:assert/strict";
import { physicalName } from "../../plan/physicalName";
import type { PlannedObject } from "../../plan/plannedResource";

function name(type: string, inputs: PlannedObject, custom = true): string {
    return physicalName({ urn: "urn", parent: "", type, name: "logical", custom, inputs, options: {} });
}

describe("the name that a plan shows", () => {
    it("is the name in Azure, found by the type", () => {
        assert.equal(
            name("azure-native:network:Subnet", { subnetName: "snet-server", resourceGroupName: "rg" }),
            "snet-server",
        );
        assert.equal(name("azure-native:compute:VirtualMachine", { vmName: "MABS01" }), "MABS01");
        assert.equal(
            name("azure-native:authorization:ManagementLockByScope", { lockName: "lock-vault" }),
            "lock-vault",
        );
    });

    it("is the logical name where there is no name in Azure or it is not known yet", () => {
        assert.equal(name("random:index/randomPassword:RandomPassword", { length: 40 }), "logical");
        assert.equal(name("azure-native:network:Subnet", { subnetName: "[unknown]" }), "logical");
    });

    it("is the logical name for a component", () => {
        assert.equal(name("mabs:index:BackupVault", { backupVaultName: "rsv" }, false), "logical");
    });
});
