import assert from "node:assert/strict";
import fc from "fast-check";
import { typed } from "../../../policies/core/typeToken";

describe("the type of a resource", () => {
    it("is that of the module without a version, whichever way the program names one", () => {
        for (const token of [
            "azure-native:recoveryservices/v20241001:Vault",
            "azure-native_recoveryservices_v20241001:recoveryservices:Vault",
        ])
            assert.deepEqual(typed(token), {
                type: "azure-native:recoveryservices:Vault",
                pinnedTo: { version: "v20241001", isPreview: false },
            });
    });

    it("tells a version that is a preview", () => {
        for (const token of [
            "azure-native:compute/v20240301preview:Disk",
            "azure-native_compute_v20240301privatepreview:compute:Disk",
        ])
            assert.equal(typed(token).pinnedTo?.isPreview, true, token);
    });

    it("is what the program says, where it names no version", () => {
        for (const token of [
            "azure-native:compute:Disk",
            "azure:compute/managedDisk:ManagedDisk",
            "azure-native:compute/v2024:Disk",
            "kubernetes:storage.k8s.io/v1:StorageClass",
            "pulumi:providers:azure-native",
            "mabs:index:BackupServer",
            "",
        ])
            assert.deepEqual(typed(token), { type: token });
    });

    it("is its own type, and nothing throws", () => {
        fc.assert(fc.property(fc.string(), (token) => typed(typed(token).type).type === typed(token).type));
    });
});
