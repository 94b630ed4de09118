import assert from "node:assert/strict";
import { maintenanceModel, patchingOf } from "../../model/maintenance";
import { environmentWith, environmentWithServer, sampleEnvironment } from "../support/sampleEnvironment";

const names = { maintenanceConfiguration: "mc-mabs-dev", maintenanceAssignment: "mca-mabs-dev" };
const { maintenance } = sampleEnvironment;

describe("maintenance", () => {
    it("patches the defaults on Sunday, half an hour after the nightly backup", () => {
        assert.deepEqual(maintenanceModel(sampleEnvironment, names), {
            name: "mc-mabs-dev",
            startDateTime: "2026-06-07 04:30",
            duration: "03:00",
            timeZone: "UTC",
            recurEvery: "1Week Sunday",
            assignmentName: "mca-mabs-dev",
        });
    });

    it("begins on the first day of that name from 2026-06-01 on", () => {
        const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
        for (const dayOfWeek of days) {
            const model = maintenanceModel(environmentWith({ maintenance: { ...maintenance, dayOfWeek } }), names);
            const date = new Date(`${model?.startDateTime.slice(0, 10) ?? ""}T00:00:00Z`);
            assert.equal(date.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" }), dayOfWeek);
            assert.ok(date >= new Date("2026-06-01") && date < new Date("2026-06-08"));
            assert.equal(model?.recurEvery, `1Week ${dayOfWeek}`);
        }
    });

    it("moves with the backup schedule", () => {
        const schedule = { onlineBackupTimes: ["02:00"], onlineBackupWindowHours: 3 };
        assert.equal(maintenanceModel(environmentWithServer({ schedule }), names)?.startDateTime, "2026-06-07 05:30");
    });

    it("is absent when it is off, or when the backups leave no room", () => {
        const off = environmentWith({ maintenance: { ...maintenance, enabled: false } });
        assert.equal(maintenanceModel(off, names), undefined);
        const schedule = { onlineBackupTimes: ["00:00", "12:00"], onlineBackupWindowHours: 12 };
        assert.equal(maintenanceModel(environmentWithServer({ schedule }), names), undefined);
    });
});

describe("patching of a machine", () => {
    it("is left to the schedule when maintenance is on", () => {
        assert.deepEqual(patchingOf({ enabled: true }), {
            patchMode: "AutomaticByPlatform",
            automaticUpdates: true,
            assessmentMode: "AutomaticByPlatform",
            bypassPlatformSafetyChecks: true,
        });
    });

    it("is off in both fields that must agree when maintenance is off", () => {
        assert.deepEqual(patchingOf({ enabled: false }), {
            patchMode: "Manual",
            automaticUpdates: false,
            assessmentMode: "ImageDefault",
            bypassPlatformSafetyChecks: false,
        });
    });
});
