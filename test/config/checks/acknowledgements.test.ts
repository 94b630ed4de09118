import assert from "node:assert/strict";
import { checkAcknowledgements } from "../../../config/checks/acknowledgements";
import type { OneWayDoorId } from "../../../config/environment.generated";
import type { PartialEnvironment } from "../../../config/partialEnvironment";
import { checkContext } from "../../support/partialEnvironments";

const found = (environment: PartialEnvironment): readonly string[] =>
    checkAcknowledgements(environment, checkContext()).map(({ id, path }) => `${id} ${path}`);

const signed = (door: OneWayDoorId, expires = "2026-11-30") => ({
    door,
    owner: "backup-team",
    reason: "it is required",
    expires,
});

const doors: readonly (readonly [OneWayDoorId, string, PartialEnvironment])[] = [
    ["immutability-locked", "mabs:vault.immutability", { vault: { immutability: "Locked" } }],
    ["soft-delete-always-on", "mabs:vault.softDelete.state", { vault: { softDelete: { state: "AlwaysON" } } }],
    ["customer-managed-key", "mabs:vault.customerManagedKey", { vault: { customerManagedKey: {} } }],
    [
        "cross-region-restore",
        "mabs:vault.crossRegionRestore",
        { vault: { crossRegionRestore: true, redundancy: "GeoRedundant" } },
    ],
    ["unprotected-backups", "mabs:protection.protect", { protection: { protect: false } }],
    ["unprotected-backups", "mabs:protection.retainOnDelete", { protection: { retainOnDelete: false } }],
];

describe("config: acknowledgements of one-way doors", () => {
    for (const [door, path, environment] of doors) {
        const withSignatures = (...acknowledgements: ReturnType<typeof signed>[]): PartialEnvironment => ({
            ...environment,
            protection: { ...environment.protection, acknowledgements },
        });

        it(`are missing when ${path} opens a door that nobody signed`, () => {
            assert.deepEqual(found(withSignatures()), [`MABS-CFG-601 ${path}`]);
            const other = door === "customer-managed-key" ? "immutability-locked" : "customer-managed-key";
            assert.deepEqual(found(withSignatures(signed(other))), [`MABS-CFG-601 ${path}`]);
        });

        it(`let ${path} open its door up to the last day`, () => {
            assert.deepEqual(found(withSignatures(signed(door))), []);
        });
    }

    it("expire on the day after", () => {
        const acknowledgements = [signed("immutability-locked", "2026-11-29")];
        assert.deepEqual(found({ vault: { immutability: "Locked" }, protection: { acknowledgements } }), [
            "MABS-CFG-602 mabs:protection.acknowledgements[0].expires",
        ]);
    });

    it("are given once for each door", () => {
        const acknowledgements = [
            signed("cross-region-restore"),
            signed("immutability-locked"),
            signed("cross-region-restore"),
        ];
        assert.deepEqual(found({ protection: { acknowledgements } }), [
            "MABS-CFG-603 mabs:protection.acknowledgements[2].door",
        ]);
    });

    it("are not missed while one of them is unreadable", () => {
        assert.deepEqual(
            found({ vault: { immutability: "Locked" }, protection: { acknowledgements: [{ owner: "backup-team" }] } }),
            [],
        );
        assert.deepEqual(found({ vault: { immutability: "Locked" } }), []);
    });
});
