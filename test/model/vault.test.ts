import assert from "node:assert/strict";
import type { Vault } from "../../config/environment.generated";
import { vaultModel } from "../../model/vault";
import type { NewVault } from "../../model/types/vault";
import { environmentWith, existingId, sampleEnvironment } from "../support/sampleEnvironment";

const names = { vault: "rsv-mabs-dev", vaultLock: "lock-mabs-dev-vault" };

const newVault = (vault: Partial<Vault>): NewVault => {
    const model = vaultModel(environmentWith({ vault: { ...sampleEnvironment.vault, ...vault } }), names);
    assert.ok(model.kind === "new");
    return model;
};

describe("the vault", () => {
    it("has the documented defaults, an identity of its own, and a lock", () => {
        const { lock, ...vault } = newVault({});
        assert.deepEqual(vault, {
            kind: "new",
            name: "rsv-mabs-dev",
            redundancy: "GeoRedundant",
            crossRegionRestore: false,
            softDelete: { state: "Enabled", retentionDays: 14 },
            immutability: "Disabled",
            publicNetworkAccess: "Enabled",
            identity: { type: "SystemAssigned" },
        });
        assert.equal(lock?.name, "lock-mabs-dev-vault");
        assert.ok((lock?.notes.length ?? 0) <= 512);
    });

    it("has no lock when the configuration wants none", () => {
        const protection = { ...sampleEnvironment.protection, lock: false };
        assert.ok(!("lock" in vaultModel(environmentWith({ protection }), names)));
    });

    it("closes its public access when it is reached by private endpoint", () => {
        assert.equal(newVault({ access: "private" }).publicNetworkAccess, "Disabled");
    });

    it("reads a customer-managed key by its own identity, unless another one is named", () => {
        const keyUri = "https://kv-hub.vault.azure.net/keys/backup";
        const own = newVault({ customerManagedKey: { keyUri, infrastructureEncryption: false } });
        assert.deepEqual(own.customerManagedKey, { keyUri, infrastructureEncryption: "Disabled" });
        assert.deepEqual(own.identity, { type: "SystemAssigned" });

        const userAssignedIdentityId = existingId("Microsoft.ManagedIdentity/userAssignedIdentities/id-vault");
        const other = newVault({
            customerManagedKey: { keyUri, userAssignedIdentityId, infrastructureEncryption: true },
        });
        assert.deepEqual(other.customerManagedKey, {
            keyUri,
            userAssignedIdentityId,
            infrastructureEncryption: "Enabled",
        });
        assert.deepEqual(other.identity, { type: "SystemAssigned, UserAssigned", userAssignedIdentityId });
    });

    it("says in its tags who answers for what cannot be undone", () => {
        const acknowledgement = {
            door: "immutability-locked",
            owner: "backup-team",
            reason: "Seven years are required by law.",
            expires: "2030-06-30",
        } as const;
        const model = vaultModel(
            environmentWith({
                vault: { ...sampleEnvironment.vault, immutability: "Locked" },
                protection: { ...sampleEnvironment.protection, acknowledgements: [acknowledgement] },
            }),
            names,
        );
        assert.ok(model.kind === "new");
        assert.deepEqual(model.acknowledgementTags, {
            "mabs-acknowledged-immutability-locked": "backup-team until 2030-06-30",
        });
    });

    it("carries the resource guard", () => {
        const resourceGuardId = existingId("Microsoft.DataProtection/resourceGuards/rg-guard");
        assert.equal(newVault({ resourceGuardId }).resourceGuardId, resourceGuardId);
    });

    it("that exists is only known by its ID", () => {
        const id = existingId("Microsoft.RecoveryServices/vaults/rsv-hub");
        assert.deepEqual(
            vaultModel(environmentWith({ vault: { ...sampleEnvironment.vault, existingId: id } }), names),
            {
                kind: "existing",
                id,
                subscriptionId: "00000000-0000-0000-0000-000000000001",
                resourceGroupName: "rg-hub",
                name: "rsv-hub",
            },
        );
    });
});
