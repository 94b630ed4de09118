import assert from "node:assert/strict";
import type { Environment, Server } from "../../../config/environment.generated";
import type { Problem } from "../../../config/problem";
import { checkServers } from "../../../model/checks/servers";
import {
    environmentWith,
    environmentWithServer,
    existingId,
    sampleEnvironment,
    sampleServer,
} from "../../support/sampleEnvironment";

type Image = Partial<Server["image"]>;

const problemsOf = (image: Image, server: Partial<Server> = {}): readonly Problem[] =>
    checkServers(environmentWithServer({ ...server, image: { ...sampleServer.image, ...image } }));

const ids = (problems: readonly Problem[]): readonly string[] => problems.map(({ id }) => id);

const v3 = (image: Image): Environment =>
    environmentWith({
        package: { ...sampleEnvironment.package, mabsVersion: "V3" },
        servers: { MABS01: { ...sampleServer, image: { ...sampleServer.image, ...image } } },
    });

const gen2 = { size: "Standard_D4s_v5" };

describe("checkImage", () => {
    it("accepts the ordinary image of every supported release", () => {
        assert.deepEqual(problemsOf({ windowsVersion: "2019" }), []);
        assert.deepEqual(problemsOf({ windowsVersion: "2022" }), []);
        assert.deepEqual(checkServers(v3({ windowsVersion: "2016" })), []);
    });

    it("refuses a release that the MABS version does not run on", () => {
        const [problem, ...others] = problemsOf({ windowsVersion: "2016" });
        assert.deepEqual(others, []);
        assert.deepEqual(
            { id: problem?.id, path: problem?.path, expected: problem?.expected, hint: problem?.hint },
            {
                id: "MABS-CFG-410",
                path: "mabs:servers.MABS01.image.windowsVersion",
                expected: "Windows Server 2019 or 2022 for MABS V4",
                hint: 'write `windowsVersion: "2022"`, or change `mabs:package.mabsVersion`',
            },
        );
        assert.deepEqual(ids(checkServers(v3({ windowsVersion: "2022" }))), ["MABS-CFG-410"]);
    });

    it("refuses Server Core, whether the facts list the SKU or not", () => {
        const listed = problemsOf({ windowsVersion: "2022", sku: "2022-datacenter-core-g2" }, gen2);
        assert.deepEqual(ids(listed), ["MABS-CFG-409"]);
        assert.equal(listed[0]?.hint, "write `sku: 2022-datacenter-g2`, or leave `sku` away");
        assert.deepEqual(ids(problemsOf({ windowsVersion: "2022", sku: "2022-datacenter-core-newest" }, gen2)), [
            "MABS-CFG-409",
        ]);
    });

    it("refuses an image with a reduced disk", () => {
        assert.deepEqual(ids(problemsOf({ windowsVersion: "2022", sku: "2022-datacenter-smalldisk-g2" }, gen2)), [
            "MABS-CFG-409",
        ]);
    });

    it("refuses a Gen2 image on an A-series size, and names the Gen1 one", () => {
        const [problem, ...others] = problemsOf({ sku: "2019-datacenter-gensecond" });
        assert.deepEqual(others, []);
        assert.deepEqual(
            {
                id: problem?.id,
                path: problem?.path,
                expected: problem?.expected,
                found: problem?.found,
                hint: problem?.hint,
            },
            {
                id: "MABS-CFG-408",
                path: "mabs:servers.MABS01.image.sku",
                expected: "a Gen1 image: `Standard_A4_v2` starts no other",
                found: "`2019-datacenter-gensecond`, a Gen2 image",
                hint: "write `sku: 2019-Datacenter`, or leave `sku` away",
            },
        );
    });

    it("refuses a Gen1 image on a size that starts Gen2 images only", () => {
        assert.deepEqual(ids(problemsOf({ sku: "2019-Datacenter" }, { size: "Standard_D4s_v6" })), [
            "MABS-CFG-429",
            "MABS-CFG-408",
        ]);
        assert.deepEqual(problemsOf({ sku: "2019-Datacenter" }, gen2), []);
    });

    it("takes the Azure Edition only with an explicit yes", () => {
        const edition = { windowsVersion: "2022" as const, sku: "2022-datacenter-azure-edition" };
        assert.deepEqual(ids(problemsOf(edition, gen2)), ["MABS-CFG-411"]);
        assert.deepEqual(problemsOf({ ...edition, acceptAzureEdition: true }, gen2), []);
    });

    it("refuses an unknown SKU with the nearest, and a SKU of another release", () => {
        const [unknown] = problemsOf({ sku: "2019-datacentre" });
        assert.equal(unknown?.id, "MABS-CFG-425");
        assert.equal(unknown.nearest, "2019-Datacenter");
        const [other] = problemsOf({ sku: "2022-datacenter" });
        assert.equal(other?.id, "MABS-CFG-425");
        assert.equal(other.found, "`2022-datacenter`, an image of Windows Server 2022");
    });

    it("judges only the release of a gallery image", () => {
        const galleryImageId = existingId("Microsoft.Compute/galleries/gal/images/win");
        assert.deepEqual(problemsOf({ galleryImageId }), []);
        assert.deepEqual(ids(problemsOf({ galleryImageId, windowsVersion: "2016" })), ["MABS-CFG-410"]);
    });

    it("judges the image of a server whose size is unknown as well", () => {
        assert.deepEqual(ids(problemsOf({ windowsVersion: "2016" }, { size: "Standard_Nonesuch" })), [
            "MABS-CFG-403",
            "MABS-CFG-410",
        ]);
    });
});
