import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { BackupVault } from "../../components/backupVault";
import type { ExistingVault, NewVault } from "../../model/types/vault";
import {
    assertTransformsReachEachChild,
    guarded,
    itRegistersExactly,
    placement,
    unguarded,
} from "../support/componentChecks";
import { armId, newVault, subscriptionId } from "../support/models";
import { named, ofType, outline, record } from "../support/recorder";

const existingVault: ExistingVault = {
    kind: "existing",
    id: armId("Microsoft.RecoveryServices/vaults", "rsv-shared"),
    subscriptionId,
    resourceGroupName: "rg-shared",
    name: "rsv-shared",
};

const customerManaged: NewVault = {
    ...newVault,
    identity: {
        type: "SystemAssigned, UserAssigned",
        userAssignedIdentityId: armId("Microsoft.ManagedIdentity/userAssignedIdentities", "id-vault"),
    },
    customerManagedKey: {
        keyUri: "https://kv-keys.vault.azure.net/keys/vault",
        userAssignedIdentityId: armId("Microsoft.ManagedIdentity/userAssignedIdentities", "id-vault"),
        infrastructureEncryption: "Enabled",
    },
};

function plainVault(): NewVault {
    const { lock: _lock, resourceGuardId: _guard, ...rest } = newVault;
    return rest;
}

describe("BackupVault", () => {
    itRegistersExactly("backupVault", {
        guarded: () => void new BackupVault("vault", { placement, vault: newVault, safeguards: guarded }).lock([]),
        plain: () => void new BackupVault("vault", { placement, vault: plainVault(), safeguards: unguarded }).lock([]),
        customerManaged: () =>
            void new BackupVault("vault", { placement, vault: customerManaged, safeguards: guarded }),
        existing: () =>
            void new BackupVault("vault", { placement, vault: existingVault, safeguards: guarded }).lock([]),
    });

    it("sets redundancy, soft delete and immutability in the request that makes the vault", async () => {
        const recording = await record(
            () => void new BackupVault("vault", { placement, vault: newVault, safeguards: guarded }),
        );
        const { properties } = named(recording, "vault-vault").inputs as { properties: Record<string, unknown> };
        assert.deepEqual(properties["redundancySettings"], {
            standardTierStorageRedundancy: "GeoRedundant",
            crossRegionRestore: "Enabled",
        });
        assert.deepEqual(properties["securitySettings"], {
            softDeleteSettings: {
                softDeleteState: "Enabled",
                softDeleteRetentionPeriodInDays: 30,
                enhancedSecurityState: "Enabled",
            },
            immutabilitySettings: { state: "Unlocked" },
        });
    });

    it("keeps an always-on soft delete always on for hybrid workloads as well", async () => {
        const vault: NewVault = { ...newVault, softDelete: { state: "AlwaysON", retentionDays: 180 } };
        const recording = await record(() => void new BackupVault("vault", { placement, vault, safeguards: guarded }));
        assert.match(JSON.stringify(named(recording, "vault-vault").inputs), /"enhancedSecurityState":"AlwaysON"/);
    });

    it("carries the acknowledgements of its one-way doors beside the tags of the environment", async () => {
        const vault: NewVault = {
            ...newVault,
            acknowledgementTags: { "mabs-acknowledged-x": "team until 2030-06-30" },
        };
        const recording = await record(() => void new BackupVault("vault", { placement, vault, safeguards: guarded }));
        assert.deepEqual(named(recording, "vault-vault").inputs["tags"], {
            ...placement.tags,
            "mabs-acknowledged-x": "team until 2030-06-30",
        });
    });

    it("makes nothing for an existing vault and answers with its ID, name and resource group", async () => {
        let seen: unknown;
        const recording = await record(() => {
            const vault = new BackupVault("vault", { placement, vault: existingVault, safeguards: guarded });
            pulumi.all([vault.vaultId, vault.vaultName, vault.resourceGroupName]).apply((values) => (seen = values));
            assert.equal(vault.lock([]), undefined);
        });
        assert.deepEqual(outline(recording), ["vault (mabs:index:BackupVault)"]);
        assert.deepEqual(seen, [existingVault.id, "rsv-shared", "rg-shared"]);
    });

    it("locks the vault after the guard and after everything that hangs on the vault", async () => {
        const recording = await record(() => {
            const vault = new BackupVault("vault", { placement, vault: newVault, safeguards: guarded });
            const other = new BackupVault("other", { placement, vault: plainVault(), safeguards: guarded });
            assert.ok(other.vault);
            vault.lock([other.vault]);
        });
        assert.deepEqual(named(recording, "vault-vault-lock").options.dependsOn, [
            "other-vault",
            "vault-resource-guard",
            "vault-vault",
        ]);
        assert.equal(ofType(recording, "authorization:ManagementLockByScope").length, 1);
    });

    it("lets a transform reach each child", () =>
        assertTransformsReachEachChild((spy) => {
            const transform = { vault: spy, resourceGuardProxy: spy, lock: spy };
            new BackupVault("vault", { placement, vault: newVault, safeguards: guarded, transform }).lock([]);
        }));
});
