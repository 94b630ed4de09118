import assert from "node:assert/strict";
import { checkVaultChoices } from "../../../config/checks/vaultChoices";
import type { PartialEnvironment } from "../../../config/partialEnvironment";
import { checkContext } from "../../support/partialEnvironments";

const found = (environment: PartialEnvironment, ...written: readonly string[]): readonly string[] =>
    checkVaultChoices(environment, checkContext(...written)).map(({ id, path }) => `${id} ${path}`);

describe("config: choices about the vault", () => {
    it("allow cross-region restore with geo-redundancy and public access", () => {
        assert.deepEqual(
            found({ vault: { redundancy: "GeoRedundant", crossRegionRestore: true, access: "public" } }),
            [],
        );
    });

    it("refuse cross-region restore with any other redundancy", () => {
        for (const redundancy of ["LocallyRedundant", "ZoneRedundant"] as const) {
            assert.deepEqual(found({ vault: { redundancy, crossRegionRestore: true } }), [
                "MABS-CFG-201 mabs:vault.crossRegionRestore",
            ]);
        }
    });

    it("say nothing about cross-region restore while the redundancy is unknown", () => {
        assert.deepEqual(found({ vault: { crossRegionRestore: true } }), []);
    });

    it("refuse private access with MABS V3, with cross-region restore, and with a customer-managed key", () => {
        const vault = {
            access: "private",
            customerManagedKey: { userAssignedIdentityId: "/id" },
            crossRegionRestore: true,
            redundancy: "GeoRedundant",
        } as const;
        assert.deepEqual(found({ vault, package: { mabsVersion: "V3" } }), [
            "MABS-CFG-202 mabs:vault.crossRegionRestore",
            "MABS-CFG-204 mabs:vault.access",
            "MABS-CFG-206 mabs:vault.customerManagedKey",
        ]);
    });

    it("want an identity for a customer-managed key that exists before the vault", () => {
        const identity = "mabs:vault.customerManagedKey.userAssignedIdentityId";
        const vault = { access: "public", customerManagedKey: { userAssignedIdentityId: "/id" } } as const;
        assert.deepEqual(found({ vault }, identity), []);
        assert.deepEqual(found({ vault: { access: "public", customerManagedKey: {} } }), [
            "MABS-CFG-217 mabs:vault.customerManagedKey",
        ]);
    });

    it("report a customer-managed key with private access once, with or without an identity", () => {
        for (const customerManagedKey of [{}, { userAssignedIdentityId: "/id" }]) {
            assert.deepEqual(found({ vault: { access: "private", customerManagedKey } }), [
                "MABS-CFG-206 mabs:vault.customerManagedKey",
            ]);
        }
    });

    it("accept an identity that is written wrongly as one that is written", () => {
        assert.deepEqual(
            found(
                { vault: { access: "public", customerManagedKey: {} } },
                "mabs:vault.customerManagedKey.userAssignedIdentityId",
            ),
            [],
        );
    });

    it("refuse immutability with MABS V3", () => {
        for (const immutability of ["Unlocked", "Locked"] as const) {
            assert.deepEqual(found({ vault: { immutability }, package: { mabsVersion: "V3" } }), [
                "MABS-CFG-205 mabs:vault.immutability",
            ]);
        }
        assert.deepEqual(found({ vault: { immutability: "Disabled" }, package: { mabsVersion: "V3" } }), []);
    });

    it("refuse settings that are written beside an existing vault, not those that are defaults", () => {
        const vault = { existingId: "/vault", redundancy: "GeoRedundant", access: "private" } as const;
        assert.deepEqual(found({ vault }, "mabs:vault.existingId", "mabs:vault.access"), []);
        assert.deepEqual(found({ vault }, "mabs:vault.redundancy", "mabs:vault.softDelete"), [
            "MABS-CFG-203 mabs:vault.redundancy",
            "MABS-CFG-203 mabs:vault.softDelete",
        ]);
    });

    it("refuse DNS zones with public access", () => {
        assert.deepEqual(found({ vault: { access: "public" } }, "mabs:vault.privateDnsZoneIds"), [
            "MABS-CFG-207 mabs:vault.privateDnsZoneIds",
        ]);
        assert.deepEqual(found({ vault: { access: "private" } }, "mabs:vault.privateDnsZoneIds"), []);
    });

    it("say nothing when the block is unreadable", () => assert.deepEqual(found({}), []));
});
