import assert from "node:assert/strict";
import type { Environment, Protection } from "../../config/environment.generated";
import { oneWayDoors } from "../../model/oneWayDoors";
import { environmentWith, existingId, sampleEnvironment } from "../support/sampleEnvironment";

const idsOf = (environment: Environment): readonly string[] => oneWayDoors(environment).map(({ id }) => id);
const inherent = ["redundancy", "vault-access", "computer-name", "passphrase", "key-vault-purge-protection"];

describe("one-way doors", () => {
    it("are only those of every environment, when the configuration opens none", () => {
        assert.deepEqual(idsOf(sampleEnvironment), inherent);
    });

    it("of a choice come first, one for each choice", () => {
        const { vault, protection } = sampleEnvironment;
        const key = { keyUri: "https://kv-hub.vault.azure.net/keys/backup", infrastructureEncryption: false };
        const choices: readonly (readonly [string, Partial<Environment>])[] = [
            ["immutability-locked", { vault: { ...vault, immutability: "Locked" } }],
            ["soft-delete-always-on", { vault: { ...vault, softDelete: { state: "AlwaysON", retentionDays: 14 } } }],
            ["customer-managed-key", { vault: { ...vault, customerManagedKey: key } }],
            ["cross-region-restore", { vault: { ...vault, crossRegionRestore: true } }],
            ["unprotected-backups", { protection: { ...protection, protect: false } }],
            ["unprotected-backups", { protection: { ...protection, retainOnDelete: false } }],
        ];
        for (const [id, overrides] of choices) {
            assert.deepEqual(idsOf(environmentWith(overrides)), [id, ...inherent]);
        }
    });

    it("name the person who answers for them", () => {
        const acknowledgement = {
            door: "cross-region-restore",
            owner: "backup-team@contoso.com",
            reason: "Restores in the paired region are part of the recovery plan.",
            expires: "2027-06-30",
        } as const;
        const protection: Protection = { ...sampleEnvironment.protection, acknowledgements: [acknowledgement] };
        const vault = { ...sampleEnvironment.vault, crossRegionRestore: true };
        const [door] = oneWayDoors(environmentWith({ vault, protection }));
        assert.deepEqual(door?.acknowledgedBy, {
            owner: "backup-team@contoso.com",
            reason: "Restores in the paired region are part of the recovery plan.",
            expires: "2027-06-30",
        });
    });

    it("of a vault or key vault that exists are the matter of its owners", () => {
        const environment = environmentWith({
            vault: { ...sampleEnvironment.vault, existingId: existingId("Microsoft.RecoveryServices/vaults/rsv-hub") },
            keyVault: { existingId: existingId("Microsoft.KeyVault/vaults/kv-hub"), allowedAddressRanges: [] },
        });
        assert.deepEqual(idsOf(environment), ["computer-name", "passphrase"]);
    });

    it("say in a sentence what cannot be undone", () => {
        const texts = oneWayDoors(sampleEnvironment).flatMap(({ title, consequence }) => [title, consequence]);
        assert.deepEqual(
            texts.filter((text, index) => (index % 2 === 1 ? !text.endsWith(".") : text.endsWith("."))),
            [],
        );
    });
});
