import assert from "node:assert/strict";
import type { Environment, OneWayDoorId, Protection } from "../../config/environment.generated";
import { acknowledgementTags, oneWayDoors } from "../../model/oneWayDoors";
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

describe("the tags of acknowledgements", () => {
    const { vault, protection } = sampleEnvironment;
    const signed = (door: OneWayDoorId, owner = "backup-team@contoso.com") =>
        ({ door, owner, reason: "It is required by law.", expires: "2030-06-30" }) as const;
    const tagsOf = (
        changes: Partial<Environment["vault"]>,
        ...acknowledgements: Protection["acknowledgements"]
    ): Readonly<Record<string, string>> =>
        acknowledgementTags(
            environmentWith({ vault: { ...vault, ...changes }, protection: { ...protection, acknowledgements } }),
        );
    const open: Partial<Environment["vault"]> = { immutability: "Locked", crossRegionRestore: true };

    it("name the owner of each open door of the vault, and the day", () => {
        assert.deepEqual(tagsOf(open, signed("immutability-locked"), signed("cross-region-restore", "Finance")), {
            "mabs-acknowledged-immutability-locked": "backup-team@contoso.com until 2030-06-30",
            "mabs-acknowledged-cross-region-restore": "Finance until 2030-06-30",
        });
    });

    it("are not there for closed doors, unsigned ones, and one that is none of the vault", () => {
        assert.deepEqual(tagsOf({}, signed("immutability-locked"), signed("unprotected-backups")), {});
        assert.deepEqual(tagsOf(open), {});
        const existing = existingId("Microsoft.RecoveryServices/vaults/rsv-hub");
        assert.deepEqual(tagsOf({ ...open, existingId: existing }, signed("immutability-locked")), {});
    });

    it("are one line of at most 256 characters that keeps the day", () => {
        const [long = ""] = Object.values(tagsOf(open, signed("immutability-locked", "x".repeat(300))));
        assert.equal(long.length, 256);
        assert.match(long, /^x{239} until 2030-06-30$/);
        assert.deepEqual(Object.values(tagsOf(open, signed("immutability-locked", " Backup\n\tteam "))), [
            "Backup team until 2030-06-30",
        ]);
    });
});
