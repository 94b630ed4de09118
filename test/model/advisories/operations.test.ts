import assert from "node:assert/strict";
import type { Environment } from "../../../config/environment.generated";
import { operationsAdvisories } from "../../../model/advisories/operations";
import { environmentWith, existingId, sampleEnvironment } from "../../support/sampleEnvironment";

const { vault, keyVault, storage, monitoring, maintenance, protection, azure } = sampleEnvironment;

/** An environment about which there is nothing to say. */
const hardened: Partial<Environment> = {
    vault: {
        ...vault,
        immutability: "Unlocked",
        access: "private",
        resourceGuardId: existingId("Microsoft.DataProtection/resourceGuards/guard"),
    },
    keyVault: { ...keyVault, allowedAddressRanges: ["203.0.113.7"] },
    storage: { ...storage, allowedAddressRanges: ["203.0.113.7"] },
    monitoring: { ...monitoring, emailAddresses: ["backup-team@contoso.com"] },
};

const idsOf = (overrides: Partial<Environment>): readonly string[] =>
    operationsAdvisories.flatMap(({ id, advise }) =>
        advise(environmentWith({ ...hardened, ...overrides })).map(() => id),
    );

describe("advice about operations", () => {
    it("is not needed by a hardened environment", () => {
        assert.deepEqual(idsOf({}), []);
    });

    it("names everything that the defaults leave open", () => {
        const ids = operationsAdvisories.flatMap(({ id, advise }) => advise(sampleEnvironment).map(() => id));
        assert.deepEqual(ids, [
            "MABS-ADV-017",
            "MABS-ADV-018",
            "MABS-ADV-019",
            "MABS-ADV-020",
            "MABS-ADV-021",
            "MABS-ADV-022",
        ]);
    });

    it("warns of a key that can never be taken away", () => {
        const customerManagedKey = { keyUri: "https://kv.vault.azure.net/keys/k", infrastructureEncryption: false };
        const keyed = { ...vault, ...hardened.vault, customerManagedKey };
        assert.deepEqual(idsOf({ vault: keyed }), ["MABS-ADV-026"]);
    });

    it("advises geo-redundancy only where the region has a pair", () => {
        const local = { ...hardened.vault, redundancy: "LocallyRedundant" } as Environment["vault"];
        assert.deepEqual(idsOf({ vault: local }), ["MABS-ADV-016"]);
        assert.deepEqual(idsOf({ vault: local, azure: { ...azure, location: "italynorth" } }), []);
    });

    it("says nothing about a vault or key vault that belongs to others", () => {
        const existing = { ...vault, existingId: existingId("Microsoft.RecoveryServices/vaults/rsv-hub") };
        assert.deepEqual(idsOf({ vault: existing }), []);
        const shared = { allowedAddressRanges: [], existingId: existingId("Microsoft.KeyVault/vaults/kv-hub") };
        assert.deepEqual(idsOf({ keyVault: shared }), []);
    });

    it("does not advise what MABS V3 cannot do", () => {
        const installer = { ...sampleEnvironment.package, mabsVersion: "V3" as const };
        assert.deepEqual(idsOf({ vault: { ...vault }, package: installer }), ["MABS-ADV-017"]);
    });

    const single: readonly (readonly [string, Partial<Environment>])[] = [
        ["MABS-ADV-020", { keyVault }],
        ["MABS-ADV-021", { storage }],
        ["MABS-ADV-022", { monitoring }],
        ["MABS-ADV-023", { monitoring: { ...monitoring, enabled: false } }],
        ["MABS-ADV-024", { maintenance: { ...maintenance, enabled: false } }],
        [
            "MABS-ADV-027",
            {
                domain: {
                    ...sampleEnvironment.domain,
                    joinAccount: {
                        userName: "svc-join@corp.contoso.com",
                        passwordSecretId: existingId("Microsoft.KeyVault/vaults/kv-hub/secrets/svc-join"),
                    },
                },
            },
        ],
        ["MABS-ADV-025", { protection: { ...protection, lock: false } }],
    ];
    for (const [id, overrides] of single) {
        it(`gives ${id} alone when one thing is left open`, () => {
            assert.deepEqual(idsOf(overrides), [id]);
        });
    }
});
