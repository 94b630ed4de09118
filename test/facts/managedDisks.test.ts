import assert from "node:assert/strict";
import { diskLimits, diskTier, managedDiskSku, managedDiskSkus } from "../../facts/managedDisks";

describe("facts: managedDisks", () => {
    it("holds the seven SKUs", () => {
        assert.deepEqual(
            managedDiskSkus.map(({ sku }) => sku),
            [
                "Standard_LRS",
                "StandardSSD_LRS",
                "StandardSSD_ZRS",
                "Premium_LRS",
                "Premium_ZRS",
                "PremiumV2_LRS",
                "UltraSSD_LRS",
            ],
        );
    });

    it("knows what may carry the operating system, and until when", () => {
        assert.deepEqual(
            managedDiskSkus.filter(({ osDisk }) => !osDisk).map(({ sku }) => sku),
            ["PremiumV2_LRS", "UltraSSD_LRS"],
        );
        assert.deepEqual(
            managedDiskSkus.flatMap(({ sku, osDiskRetirementDate }) =>
                osDiskRetirementDate === null ? [] : [[sku, osDiskRetirementDate]],
            ),
            [["Standard_LRS", "2028-09-08"]],
        );
    });

    it("knows which SKUs a size without Premium storage takes", () => {
        assert.deepEqual(
            managedDiskSkus.filter(({ needsPremiumVm }) => !needsPremiumVm).map(({ sku }) => sku),
            ["Standard_LRS", "StandardSSD_LRS", "StandardSSD_ZRS"],
        );
    });

    it("lists the steps of a SKU from small to large, up to its maximum", () => {
        for (const { sku, tiers, maxSizeGiB } of managedDiskSkus) {
            const sizes = tiers.map(({ sizeGiB }) => sizeGiB);
            assert.deepEqual(
                sizes,
                [...sizes].sort((a, b) => a - b),
                sku,
            );
            assert.ok(sizes.length === 0 || sizes.at(-1) === maxSizeGiB, sku);
        }
    });

    it("finds the step that a size is billed as", () => {
        assert.equal(diskTier("StandardSSD_LRS", 200)?.tier, "E15");
        assert.equal(diskTier("StandardSSD_ZRS", 1024)?.tier, "E30");
        assert.equal(diskTier("Premium_LRS", 1025)?.tier, "P40");
        assert.equal(diskTier("Premium_LRS", 40_000), undefined);
        assert.equal(diskTier("PremiumV2_LRS", 100), undefined);
    });

    it("finds a SKU whatever its case", () => {
        assert.equal(managedDiskSku("premium_lrs")?.sku, "Premium_LRS");
        assert.equal(managedDiskSku("Premium_GRS"), undefined);
    });

    it("knows the limits of caching and of OS disks", () => {
        assert.equal(diskLimits.largestCachedDiskGiB, 4095);
        assert.deepEqual(diskLimits.osDiskMaxGiB, { generation1: 2048, generation2: 4096 });
    });

    it("knows the LUNs that Azure takes", () => {
        assert.deepEqual([diskLimits.lun.smallest, diskLimits.lun.largest], [0, 63]);
    });
});
