import assert from "node:assert/strict";
import type { Server } from "../../../config/environment.generated";
import type { Problem } from "../../../config/problem";
import { checkStorage } from "../../../model/checks/storage";
import { environmentWithServer, sampleServer } from "../../support/sampleEnvironment";

const problemsOf = (storage: Partial<Server["storage"]>, server: Partial<Server> = {}): readonly Problem[] =>
    checkStorage(environmentWithServer({ ...server, storage: { ...sampleServer.storage, ...storage } }));

const disk = (lun: number, sizeGiB: number) => ({ lun, sizeGiB });

describe("checkStorage", () => {
    it("accepts the derived pool of the defaults", () => {
        assert.deepEqual(problemsOf({}), []);
    });

    it("refuses a pool below 1.5 times the protected data, with the sum", () => {
        const [problem, ...others] = problemsOf({ disks: { pool01: disk(1, 2048), pool02: disk(2, 512) } });
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
                id: "MABS-CFG-413",
                path: "mabs:servers.MABS01.storage.disks",
                expected: "at least 3,000 GiB of pool for 2,000 GiB: 1.5 times the protected data",
                found: "2,560 GiB (pool01 2,048 + pool02 512)",
                hint: "add 440 GiB (1,440 GiB to keep 10 days), or declare `localRetentionDays: 1` and keep older points in the vault only",
            },
        );
    });

    it("accepts exactly 1.5 times, and refuses one GiB less", () => {
        assert.deepEqual(problemsOf({ disks: { a: disk(1, 3000) } }), []);
        assert.equal(problemsOf({ disks: { a: disk(1, 2999) } })[0]?.id, "MABS-CFG-413");
    });

    it("asks for the data and one day of change when one-day retention is declared", () => {
        assert.deepEqual(problemsOf({ localRetentionDays: 1, disks: { a: disk(1, 2200) } }), []);
        const [problem] = problemsOf({ localRetentionDays: 1, disks: { a: disk(1, 2199) } });
        assert.equal(
            problem?.expected,
            "at least 2,200 GiB of pool for 2,000 GiB: the data and one day of change (10 %)",
        );
        assert.equal(problem.hint, "add 1 GiB (1 GiB to keep 1 days)");
    });

    it("refuses a server without any pool disk", () => {
        const [problem] = problemsOf({ disks: {} });
        assert.equal(problem?.id, "MABS-CFG-413");
        assert.equal(problem.found, "0 GiB (no disk)");
    });

    it("refuses a cache below 5 % of what goes to the vault", () => {
        const [problem, ...others] = problemsOf({}, { scratch: { sizeGiB: 99 } });
        assert.deepEqual(others, []);
        assert.deepEqual(
            { id: problem?.id, expected: problem?.expected, hint: problem?.hint },
            {
                id: "MABS-CFG-414",
                expected: "at least 100 GiB: 5 % of 2,000 GiB that go to the vault",
                hint: "write `sizeGiB: 200` (10 %), or leave the key away",
            },
        );
        assert.deepEqual(problemsOf({}, { scratch: { sizeGiB: 100 } }), []);
        assert.deepEqual(problemsOf({}, { scratch: { sizeGiB: 50, cloudProtectedDataGiB: 1000 } }), []);
    });

    it("refuses a data source above the limit of the vault", () => {
        assert.deepEqual(
            problemsOf({ largestDataSourceGiB: 50_664 }).map(({ id }) => id),
            ["MABS-CFG-412"],
        );
        assert.deepEqual(problemsOf({ largestDataSourceGiB: 50_663 }), []);
    });
});
