import assert from "node:assert/strict";
import { checkMaintenance } from "../../../model/checks/maintenance";
import { environmentWith, sampleEnvironment, sampleServer } from "../../support/sampleEnvironment";

const { maintenance } = sampleEnvironment;

const backedUpAt = (...onlineBackupTimes: readonly string[]) => ({
    ...sampleServer,
    schedule: { onlineBackupTimes, onlineBackupWindowHours: 8 },
});

const crowded = {
    MABS02: backedUpAt("08:00", "16:00"),
    MABS01: backedUpAt("00:00"),
    MABS03: backedUpAt("00:00"),
};

describe("checkMaintenance", () => {
    it("accepts the defaults", () => {
        assert.deepEqual(checkMaintenance(sampleEnvironment), []);
    });

    it("refuses a time zone that Windows does not know, with the nearest", () => {
        const [problem, ...others] = checkMaintenance(
            environmentWith({ maintenance: { ...maintenance, timeZone: "W Europe Standard Time" } }),
        );
        assert.deepEqual(others, []);
        assert.equal(problem?.id, "MABS-CFG-606");
        assert.equal(problem.path, "mabs:maintenance.timeZone");
        assert.equal(problem.found, '"W Europe Standard Time"');
        assert.equal(problem.nearest, "W. Europe Standard Time");
    });

    it("refuses a patch window for which the backups leave no room, and lists them", () => {
        const [problem, ...others] = checkMaintenance(environmentWith({ servers: crowded }));
        assert.deepEqual(others, []);
        assert.deepEqual(
            { id: problem?.id, path: problem?.path, expected: problem?.expected, found: problem?.found },
            {
                id: "MABS-CFG-605",
                path: "mabs:maintenance.durationMinutes",
                expected: "180 minutes without a backup, beginning 30 minutes after one",
                found: "backups from 00:00 to 08:00 (MABS01, MABS03), 08:00 to 16:00 (MABS02), 16:00 to 00:00 (MABS02)",
            },
        );
    });

    it("asks for no room when maintenance is off, and still for a real time zone", () => {
        const off = { ...maintenance, enabled: false };
        assert.deepEqual(checkMaintenance(environmentWith({ servers: crowded, maintenance: off })), []);
        assert.deepEqual(
            checkMaintenance(environmentWith({ maintenance: { ...off, timeZone: "Mars" } })).map(({ id }) => id),
            ["MABS-CFG-606"],
        );
    });
});
