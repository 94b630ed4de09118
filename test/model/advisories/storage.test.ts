import assert from "node:assert/strict";
import type { Server } from "../../../config/environment.generated";
import type { Advice } from "../../../model/advisories/rule";
import { storageAdvisories } from "../../../model/advisories/storage";
import { environmentWithServer, sampleEnvironment, sampleServer } from "../../support/sampleEnvironment";

const idsOf = (overrides: Partial<Server>): readonly string[] =>
    storageAdvisories.flatMap(({ id, advise }) => advise(environmentWithServer(overrides)).map(() => id));

function first(id: string, overrides: Partial<Server>): Advice | undefined {
    return storageAdvisories.find((rule) => rule.id === id)?.advise(environmentWithServer(overrides))[0];
}

const storage = (overrides: Partial<Server["storage"]>): Partial<Server> => ({
    storage: { ...sampleServer.storage, ...overrides },
});

describe("advice about storage", () => {
    it("is not needed by the defaults", () => {
        assert.deepEqual(
            storageAdvisories.flatMap(({ advise }) => advise(sampleEnvironment)),
            [],
        );
    });

    it("MABS-ADV-010 names the end of spinning disks for operating systems", () => {
        const osDisk = { sizeGiB: 128, sku: "Standard_LRS" as const };
        assert.deepEqual(idsOf({ osDisk }), ["MABS-ADV-010"]);
        assert.match(first("MABS-ADV-010", { osDisk })?.message ?? "", /on 2028-09-08/);
    });

    it("MABS-ADV-011 advises against spinning disks in the pool", () => {
        assert.deepEqual(idsOf(storage({ diskSku: "Standard_LRS" })), ["MABS-ADV-011"]);
    });

    it("MABS-ADV-012 tells of the strict limits of A-series machines", () => {
        assert.deepEqual(idsOf(storage({ protectedDataGiB: 2500 })), ["MABS-ADV-012"]);
        assert.deepEqual(idsOf(storage({ diskSizeGiB: 4096 })), ["MABS-ADV-012"]);
        assert.deepEqual(idsOf({ ...storage({ diskSizeGiB: 4096 }), size: "Standard_D4s_v5" }), []);
    });

    it("MABS-ADV-013 tells of pools that nobody tested", () => {
        const large = { ...storage({ protectedDataGiB: 70_000, diskSizeGiB: 32_767 }), size: "Standard_D16s_v5" };
        assert.deepEqual(idsOf(large), ["MABS-ADV-013"]);
    });

    it("MABS-ADV-014 advises twice the data, or what the retention needs", () => {
        const short = storage({ localRetentionDays: 5, diskSizeGiB: 1000 });
        assert.deepEqual(idsOf(short), ["MABS-ADV-014"]);
        assert.equal(
            first("MABS-ADV-014", short)?.message,
            "The pool has 3,000 GiB, 1.5 times the protected data; 4,000 GiB are advised for 5 days (twice the data at least).",
        );
        assert.deepEqual(idsOf(storage({ localRetentionDays: 1 })), []);
        assert.deepEqual(idsOf(storage({ localRetentionDays: 20, disks: { a: { lun: 1, sizeGiB: 1024 * 4 } } })), [
            "MABS-ADV-012",
            "MABS-ADV-014",
        ]);
    });

    it("MABS-ADV-015 advises 10 % for the cache", () => {
        assert.deepEqual(idsOf({ scratch: { sizeGiB: 150 } }), ["MABS-ADV-015"]);
        assert.equal(first("MABS-ADV-015", { scratch: { sizeGiB: 150 } })?.remedy, "scratch: { sizeGiB: 200 }");
    });
});
