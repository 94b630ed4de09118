import assert from "node:assert/strict";
import type { Server } from "../../../config/environment.generated";
import type { Problem } from "../../../config/problem";
import { checkStorage } from "../../../model/checks/storage";
import { environmentWithServer, sampleServer } from "../../support/sampleEnvironment";

type Storage = Partial<Server["storage"]>;

const problemsOf = (storage: Storage, server: Partial<Server> = {}): readonly Problem[] =>
    checkStorage(environmentWithServer({ ...server, storage: { ...sampleServer.storage, ...storage } }));

const brief = ({ id, path }: Problem): string => `${id} ${path.replace("mabs:servers.MABS01.", "")}`;

const enough = { lun: 1, sizeGiB: 4096 };

describe("diskChecks", () => {
    it("refuse premium disks on a size that takes none, once for every place in the file", () => {
        assert.deepEqual(
            problemsOf(
                { diskSku: "Premium_LRS" },
                { osDisk: { sizeGiB: 128, sku: "Premium_LRS" }, scratch: { sku: "Premium_ZRS" } },
            ).map(brief),
            ["MABS-CFG-407 osDisk.sku", "MABS-CFG-407 storage.diskSku", "MABS-CFG-407 scratch.sku"],
        );
        assert.deepEqual(problemsOf({ diskSku: "Premium_LRS" }, { size: "Standard_D4s_v5" }), []);
    });

    it("point at the listed disk that has a SKU of its own", () => {
        const disks = { a: { ...enough, sku: "Premium_LRS" as const }, b: { lun: 2, sizeGiB: 1024 } };
        assert.deepEqual(problemsOf({ disks }).map(brief), ["MABS-CFG-407 storage.disks.a.sku"]);
    });

    it("refuse Premium SSD v2 without a zone, and for the operating system", () => {
        const size = "Standard_D4s_v5";
        assert.deepEqual(problemsOf({ diskSku: "PremiumV2_LRS" }, { size }).map(brief), [
            "MABS-CFG-418 storage.diskSku",
        ]);
        assert.deepEqual(problemsOf({ diskSku: "PremiumV2_LRS" }, { size, zone: "1" }), []);
        assert.deepEqual(
            problemsOf({}, { size, zone: "1", osDisk: { sizeGiB: 128, sku: "PremiumV2_LRS" } }).map(brief),
            ["MABS-CFG-427 osDisk.sku"],
        );
    });

    it("refuse a disk larger than its type", () => {
        const [problem] = problemsOf({ disks: { pool01: { lun: 1, sizeGiB: 40_000 } } });
        assert.equal(problem?.id, "MABS-CFG-415");
        assert.equal(problem.path, "mabs:servers.MABS01.storage.disks.pool01.sizeGiB");
        assert.equal(problem.expected, "1 to 32,767 GiB for `StandardSSD_LRS`");
        assert.equal(problem.found, "40,000 GiB");
    });

    it("refuse more disks than the size takes, with the arithmetic and the cures", () => {
        const [problem, ...others] = problemsOf({ protectedDataGiB: 4000 });
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
                id: "MABS-CFG-406",
                path: "mabs:servers.MABS01.storage.diskSizeGiB",
                expected: "at most 8 data disks on `Standard_A4_v2`",
                found: "8,000 GiB of pool in disks of 1,024 GiB make 8 disks, and 1 for the cache: 9",
                hint: "`diskSizeGiB: 2048`, or `size: Standard_D8as_v5` (16 data disks)",
            },
        );
        assert.deepEqual(problemsOf({ protectedDataGiB: 3584 }), []);
    });

    it("refuse more than sixteen disks on any size", () => {
        const [problem, ...others] = problemsOf({ protectedDataGiB: 8000 }, { size: "Standard_D16s_v5" });
        assert.deepEqual(others, []);
        assert.deepEqual(
            { id: problem?.id, found: problem?.found, hint: problem?.hint },
            {
                id: "MABS-CFG-426",
                found: "16,000 GiB of pool in disks of 1,024 GiB make 16 disks, and 1 for the cache: 17",
                hint: "`diskSizeGiB: 2048`, or a second server for part of the data",
            },
        );
    });

    it("count an absurd demand without laying out a million disks", () => {
        const problems = problemsOf({
            protectedDataGiB: 122_880,
            localRetentionDays: 448,
            dailyChurnPercent: 100,
            diskSizeGiB: 32,
        });
        assert.ok(problems.map(brief).includes("MABS-CFG-426 storage.diskSizeGiB"));
    });

    it("refuse two disks on one LUN and name a free one", () => {
        const disks = { a: enough, b: { lun: 1, sizeGiB: 1024 }, c: { lun: 5, sizeGiB: 1024 } };
        const [problem, ...others] = problemsOf({ disks });
        assert.deepEqual(others, []);
        assert.equal(problem?.id, "MABS-CFG-416");
        assert.equal(problem.path, "mabs:servers.MABS01.storage.disks.b.lun");
        assert.equal(problem.found, "1, which belongs to a");
        assert.equal(problem.hint, "write `lun: 6`; do not renumber disks that exist");
    });

    it("keep LUN 0 and the name of the cache for the cache", () => {
        assert.deepEqual(problemsOf({ disks: { scratch: enough } }).map(brief), ["MABS-CFG-423 storage.disks.scratch"]);
        assert.deepEqual(problemsOf({ disks: { a: { lun: 0, sizeGiB: 4096 } } }).map(brief), [
            "MABS-CFG-416 storage.disks.a.lun",
        ]);
    });
});
