import assert from "node:assert/strict";
import type { Server } from "../../config/environment.generated";
import { defaultGeneration, generationOf, imageOf, imageSku } from "../../model/image";
import { existingId, sampleServer } from "../support/sampleEnvironment";

const withImage = (image: Partial<Server["image"]>): Server => ({
    ...sampleServer,
    image: { ...sampleServer.image, ...image },
});

const gen1 = { generations: [1] } as const;
const both = { generations: [1, 2] } as const;
const gen2 = { generations: [2] } as const;

describe("image of a server", () => {
    const defaults = [
        ["2016", gen1, "2016-Datacenter"],
        ["2016", both, "2016-datacenter-gensecond"],
        ["2019", gen1, "2019-Datacenter"],
        ["2019", both, "2019-datacenter-gensecond"],
        ["2022", gen1, "2022-datacenter"],
        ["2022", gen2, "2022-datacenter-g2"],
    ] as const;

    for (const [windowsVersion, size, sku] of defaults) {
        it(`is ${sku} for Windows Server ${windowsVersion} on a size of generations ${size.generations.join(" and ")}`, () => {
            assert.deepEqual(imageOf(withImage({ windowsVersion }), size), {
                kind: "marketplace",
                publisher: "MicrosoftWindowsServer",
                offer: "WindowsServer",
                sku,
                version: "latest",
            });
        });
    }

    it("is the SKU of the configuration in the spelling of the marketplace, and in its version", () => {
        const server = withImage({ sku: "2019-DATACENTER", version: "17763.6414.241006" });
        assert.equal(imageSku(server, both), "2019-Datacenter");
        const image = imageOf(server, both);
        assert.equal(image.kind === "marketplace" && image.version, "17763.6414.241006");
    });

    it("is the gallery image if one is named", () => {
        const galleryImageId = existingId("Microsoft.Compute/galleries/gal/images/win");
        assert.deepEqual(imageOf(withImage({ galleryImageId }), both), { kind: "gallery", id: galleryImageId });
        assert.equal(generationOf(withImage({ galleryImageId }), both), undefined);
    });

    it("has the generation of the image, which may be older than the size allows", () => {
        assert.equal(defaultGeneration(both), 2);
        assert.equal(generationOf(sampleServer, gen1), 1);
        assert.equal(generationOf(sampleServer, both), 2);
        assert.equal(generationOf(withImage({ sku: "2019-Datacenter" }), both), 1);
    });
});
