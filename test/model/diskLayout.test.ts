import assert from "node:assert/strict";
import fc from "fast-check";
import { requiredPoolGiB } from "../../model/capacity";
import { capacityOf, diskLayout, type DiskPlacement, type StorageRequest } from "../../model/diskLayout";

const request = (
    storage: Partial<StorageRequest["storage"]> = {},
    scratch: StorageRequest["scratch"] = {},
): StorageRequest => ({
    storage: {
        protectedDataGiB: 2000,
        localRetentionDays: 10,
        dailyChurnPercent: 10,
        diskSizeGiB: 1024,
        diskSku: "StandardSSD_LRS",
        ...storage,
    },
    scratch,
});

const summary = (disks: readonly DiskPlacement[]): readonly string[] =>
    disks.map(({ key, purpose, lun, sizeGiB, sku }) => `${lun} ${key} ${purpose} ${sizeGiB} ${sku}`);

const listedDisks = fc
    .uniqueArray(fc.integer({ min: 1, max: 63 }), { minLength: 1, maxLength: 15 })
    .chain((luns) =>
        fc
            .array(fc.integer({ min: 32, max: 32_767 }), { minLength: luns.length, maxLength: luns.length })
            .map((sizes) =>
                Object.fromEntries(luns.map((lun, index) => [`disk${index}`, { lun, sizeGiB: sizes[index] ?? 32 }])),
            ),
    );

const anyStorage = fc.record({
    protectedDataGiB: fc.integer({ min: 1, max: 30_000 }),
    localRetentionDays: fc.integer({ min: 1, max: 30 }),
    dailyChurnPercent: fc.integer({ min: 1, max: 30 }),
    diskSizeGiB: fc.integer({ min: 32, max: 32_767 }),
});

describe("disk layout", () => {
    it("puts the cache on LUN 0 and the derived pool on the LUNs from 1", () => {
        assert.deepEqual(summary(diskLayout(request())), [
            "0 scratch scratch 256 StandardSSD_LRS",
            "1 pool01 pool 1024 StandardSSD_LRS",
            "2 pool02 pool 1024 StandardSSD_LRS",
            "3 pool03 pool 1024 StandardSSD_LRS",
            "4 pool04 pool 1024 StandardSSD_LRS",
        ]);
    });

    it("takes listed disks as they are, with their own LUN and the SKU of the pool where none is given", () => {
        const disks = { b: { lun: 7, sizeGiB: 4096 }, a: { lun: 3, sizeGiB: 2048, sku: "Standard_LRS" as const } };
        assert.deepEqual(summary(diskLayout(request({ disks, diskSku: "Premium_LRS" }))), [
            "0 scratch scratch 256 Premium_LRS",
            "3 a pool 2048 Standard_LRS",
            "7 b pool 4096 Premium_LRS",
        ]);
    });

    it("keeps the cache off spinning disks unless the configuration asks for one", () => {
        assert.equal(diskLayout(request({ diskSku: "Standard_LRS" }))[0]?.sku, "StandardSSD_LRS");
        assert.equal(diskLayout(request({ diskSku: "Standard_LRS" }, { sku: "Standard_LRS" }))[0]?.sku, "Standard_LRS");
    });

    it("sizes the cache by the data that goes to the vault, up to the tier that is paid for anyway", () => {
        assert.equal(diskLayout(request({}, { cloudProtectedDataGiB: 1000 }))[0]?.sizeGiB, 128);
        assert.equal(diskLayout(request({}, { cloudProtectedDataGiB: 1280 }))[0]?.sizeGiB, 128);
        assert.equal(diskLayout(request({}, { cloudProtectedDataGiB: 1290 }))[0]?.sizeGiB, 256);
        assert.equal(
            diskLayout(request({}, { cloudProtectedDataGiB: 1000, sku: "PremiumV2_LRS" }))[0]?.sizeGiB,
            100,
            "billed by the GiB",
        );
        assert.equal(diskLayout(request({}, { sizeGiB: 512 }))[0]?.sizeGiB, 512);
    });

    it("gives the figures behind the disks", () => {
        assert.deepEqual(capacityOf(request()), {
            protectedDataGiB: 2000,
            requiredPoolGiB: 4000,
            poolGiB: 4096,
            poolFactor: 2.04,
            scratchGiB: 256,
            cloudProtectedDataGiB: 2000,
        });
    });

    it("derives enough pool, and not a disk more than needed (property)", () => {
        fc.assert(
            fc.property(anyStorage, (storage) => {
                const pool = diskLayout(request(storage)).filter((disk) => disk.purpose === "pool");
                const sum = pool.reduce((total, disk) => total + disk.sizeGiB, 0);
                const required = requiredPoolGiB(request(storage).storage);
                assert.ok(sum >= required);
                assert.ok(sum - storage.diskSizeGiB < required);
                assert.ok(pool.every((disk) => disk.sizeGiB === storage.diskSizeGiB));
            }),
        );
    });

    it("only appends when the protected data grow: no disk moves, shrinks or changes its name (property)", () => {
        fc.assert(
            fc.property(anyStorage, fc.integer({ min: 0, max: 20_000 }), (storage, growthGiB) => {
                const before = diskLayout(request(storage));
                const after = diskLayout(
                    request({ ...storage, protectedDataGiB: storage.protectedDataGiB + growthGiB }),
                );
                before.forEach((disk, index) => {
                    const later = after[index];
                    assert.equal(later?.key, disk.key);
                    assert.equal(later.lun, disk.lun);
                    assert.ok(later.sizeGiB >= disk.sizeGiB);
                });
            }),
        );
    });

    it("moves no listed disk when others are added, removed or written in another order (property)", () => {
        fc.assert(
            fc.property(listedDisks, fc.nat(), (disks, pick) => {
                const entries = Object.entries(disks);
                const removed = entries[pick % entries.length]?.[0];
                const fewer = Object.fromEntries(entries.filter(([key]) => key !== removed).reverse());
                const all = new Map(diskLayout(request({ disks })).map((disk) => [disk.key, disk]));
                for (const disk of diskLayout(request({ disks: fewer }))) {
                    assert.deepEqual(disk, all.get(disk.key));
                }
            }),
        );
    });

    it("gives every disk another LUN and sorts by it (property)", () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    listedDisks.map((disks) => ({ disks })),
                    anyStorage,
                ),
                (storage) => {
                    const luns = diskLayout(request(storage)).map((disk) => disk.lun);
                    assert.equal(new Set(luns).size, luns.length);
                    assert.deepEqual(
                        luns,
                        [...luns].sort((a, b) => a - b),
                    );
                    assert.equal(luns[0], 0);
                },
            ),
        );
    });
});
