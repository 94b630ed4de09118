import assert from "node:assert/strict";
import type { Environment } from "../../../config/environment.generated";
import { checkCatalogueBackup } from "../../../model/checks/catalogueBackup";
import { environmentWith, sampleEnvironment, sampleServer } from "../../support/sampleEnvironment";

const at = (time: string, more: Partial<Environment> = {}): Environment =>
    environmentWith({ catalogueBackup: { time, keepLocalDays: 3, keepDays: 30 }, ...more });

describe("checkCatalogueBackup", () => {
    it("accepts the defaults, and a time that is free", () => {
        assert.deepEqual(checkCatalogueBackup(sampleEnvironment), []);
        assert.deepEqual(checkCatalogueBackup(at("12:00")), []);
    });

    it("accepts a time during an online backup, of which advice tells", () => {
        assert.deepEqual(checkCatalogueBackup(at("23:00")), []);
    });

    it("refuses a time at which patching restarts the server, and names a free one", () => {
        const [problem, ...others] = checkCatalogueBackup(at("04:00"));
        assert.deepEqual(others, []);
        const { id, path, expected, found, hint } = problem ?? {};
        assert.deepEqual(
            { id, path, expected, found, hint },
            {
                id: "MABS-CFG-615",
                path: "mabs:catalogueBackup.time",
                expected: "a start from which 60 minutes stay clear of patching, 04:30 to 07:30",
                found: "04:00, which takes 04:00 to 05:00",
                hint: 'write time: "08:00", or leave the key away, so that each server gets a time of its own',
            },
        );
    });

    it("proposes no time when the first server has none to spare", () => {
        const schedule = { onlineBackupTimes: ["00:00", "10:00"], onlineBackupWindowHours: 10 };
        const [problem, ...others] = checkCatalogueBackup(
            at("20:00", { servers: { MABS01: { ...sampleServer, schedule } } }),
        );
        assert.deepEqual(others, []);
        assert.equal(problem?.expected, "a start from which 60 minutes stay clear of patching, 20:30 to 23:30");
        assert.equal(problem.hint, "leave the key away, so that each server gets a time of its own");
    });
});
