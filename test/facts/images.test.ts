import assert from "node:assert/strict";
import {
    defaultImageSku,
    image,
    images,
    isAzureEditionSku,
    isCoreSku,
    isHeadlessSku,
    isSmallDiskSku,
    nearestImageSkus,
} from "../../facts/images";

describe("facts: images", () => {
    it("holds unique SKUs, whatever their case", () => {
        assert.equal(new Set(images.map(({ sku }) => sku.toLowerCase())).size, images.length);
    });

    it("runs V3 on 2016 and 2019, V4 on 2019 and 2022", () => {
        const releases = (version: "V3" | "V4"): readonly string[] => [
            ...new Set(images.filter((row) => row.mabsVersions.includes(version)).map((row) => row.windowsVersion)),
        ];
        assert.deepEqual(releases("V3"), ["2016", "2019"]);
        assert.deepEqual(releases("V4"), ["2019", "2022"]);
    });

    it("tells Core, small disk and Azure Edition from the SKU", () => {
        for (const { sku, core, smallDisk, azureEdition } of images) {
            assert.equal(core, isCoreSku(sku), sku);
            assert.equal(core, isHeadlessSku(sku), sku);
            assert.equal(smallDisk, isSmallDiskSku(sku), sku);
            assert.equal(azureEdition, isAzureEditionSku(sku), sku);
        }
        assert.equal(isCoreSku("2022-Datacenter-CORE-with-something"), true);
        assert.deepEqual(["2016-Nano-Server", "Hyper-V-Server-2019", "2022-datacenter-g2"].map(isHeadlessSku), [
            true,
            true,
            false,
        ]);
    });

    it("offers Azure Edition as generation 2 only", () => {
        assert.ok(images.every(({ azureEdition, generation }) => !azureEdition || generation === 2));
    });

    it("has an ordinary image for every release and generation", () => {
        for (const windowsVersion of ["2016", "2019", "2022"] as const) {
            for (const generation of [1, 2] as const) {
                const row = image(defaultImageSku(windowsVersion, generation));
                assert.ok(row);
                assert.deepEqual(
                    [row.windowsVersion, row.generation, row.core, row.smallDisk, row.azureEdition],
                    [windowsVersion, generation, false, false, false],
                );
            }
        }
    });

    it("finds an image whatever the case of its SKU, with publisher and offer", () => {
        const row = image("2019-datacenter");
        assert.equal(row?.sku, "2019-Datacenter");
        assert.deepEqual([row.publisher, row.offer], ["MicrosoftWindowsServer", "WindowsServer"]);
        assert.equal(image("2025-datacenter"), undefined);
    });

    it("finds what was probably meant", () => {
        assert.equal(nearestImageSkus("2019-datacentre")[0], "2019-Datacenter");
    });
});
