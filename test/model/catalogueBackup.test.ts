import assert from "node:assert/strict";
import fc from "fast-check";
import type { Environment, Server } from "../../config/environment.generated";
import {
    CATALOGUE_BACKUP_MINUTES,
    catalogueBackupTime,
    freeCatalogueTime,
    metOnlineBackups,
    metPatchWindow,
} from "../../model/catalogueBackup";
import { minuteOfDay, overlaps, patchWindow, timeOfDay } from "../../model/schedule";
import { environmentWith, sampleEnvironment, sampleServer } from "../support/sampleEnvironment";

const { maintenance } = sampleEnvironment;

const scheduled = (onlineBackupTimes: readonly string[], onlineBackupWindowHours = 6): Server => ({
    ...sampleServer,
    schedule: { onlineBackupTimes, onlineBackupWindowHours },
});

const withServers = (servers: Environment["servers"], more: Partial<Environment> = {}): Environment =>
    environmentWith({ servers, ...more });

const at = (time: string): Partial<Environment> => ({ catalogueBackup: { time, keepLocalDays: 3, keepDays: 30 } });

describe("the time of the catalogue backup", () => {
    it("of the defaults is after online backup and patching", () => {
        assert.equal(catalogueBackupTime(sampleEnvironment, "MABS01"), "08:00");
    });

    it("is right after the online backup where nobody patches", () => {
        const environment = environmentWith({ maintenance: { ...maintenance, enabled: false } });
        assert.equal(catalogueBackupTime(environment, "MABS01"), "04:30");
    });

    it("is the one of the configuration, whatever it meets", () => {
        assert.equal(catalogueBackupTime(environmentWith(at("23:00")), "MABS01"), "23:00");
    });

    it("of a server does not depend on when others send to the vault, only on when all are patched", () => {
        const own = scheduled(["20:00"], 8);
        const maintained = { maintenance: { ...maintenance, enabled: false } };
        const alone = withServers({ MABS01: own }, maintained);
        const both = withServers({ MABS01: own, MABS02: scheduled(["04:00"], 2) }, maintained);
        assert.equal(catalogueBackupTime(alone, "MABS01"), "04:30");
        assert.equal(catalogueBackupTime(both, "MABS01"), "04:30");
        assert.equal(catalogueBackupTime(both, "MABS02"), "06:30");
    });

    it("of a server that is busy all day comes after patching, or after an online backup, and says so", () => {
        const busy = withServers({ MABS01: scheduled(["00:00", "12:00"], 12) });
        const unpatched = { ...busy, maintenance: { ...maintenance, enabled: false } };
        assert.equal(freeCatalogueTime(unpatched, "MABS01"), undefined);
        assert.equal(catalogueBackupTime(unpatched, "MABS01"), "12:30");
        assert.deepEqual(
            metOnlineBackups(unpatched, "MABS01").map(({ startMinute }) => startMinute),
            [720],
        );

        const tight = withServers(
            { MABS01: scheduled(["00:00", "12:00"], 10) },
            { maintenance: { ...maintenance, durationMinutes: 90 } },
        );
        assert.deepEqual(patchWindow(tight), { startMinute: 630, durationMinutes: 90 });
        // The gap in the evening is long enough.
        assert.equal(catalogueBackupTime(tight, "MABS01"), "22:30");
    });

    it("meets neither an online backup nor patching when it is derived and there is room", () => {
        const times = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }).map(timeOfDay), { minLength: 1, maxLength: 2 });
        fc.assert(
            fc.property(
                times,
                fc.integer({ min: 1, max: 12 }),
                fc.integer({ min: 90, max: 235 }),
                (starts, hours, minutes) => {
                    const environment = withServers(
                        { MABS01: scheduled(starts, hours) },
                        { maintenance: { ...maintenance, durationMinutes: minutes } },
                    );
                    const free = freeCatalogueTime(environment, "MABS01");
                    if (free === undefined) return;
                    assert.equal(catalogueBackupTime(environment, "MABS01"), free);
                    assert.deepEqual(metOnlineBackups(environment, "MABS01"), []);
                    assert.equal(metPatchWindow(environment, free), undefined);
                },
            ),
        );
    });

    it("meets the patch window exactly when its hour shares a minute with it", () => {
        const window = { startMinute: minuteOfDay("04:30"), durationMinutes: 180 };
        assert.equal(metPatchWindow(sampleEnvironment, "03:30"), undefined);
        assert.deepEqual(metPatchWindow(sampleEnvironment, "03:31"), window);
        assert.deepEqual(metPatchWindow(sampleEnvironment, "07:29"), window);
        assert.equal(metPatchWindow(sampleEnvironment, "07:30"), undefined);
        const unpatched = environmentWith({ maintenance: { ...maintenance, enabled: false } });
        assert.equal(metPatchWindow(unpatched, "05:00"), undefined);
    });

    it("keeps an hour", () => {
        assert.equal(CATALOGUE_BACKUP_MINUTES, 60);
        assert.equal(
            overlaps({ startMinute: 1430, durationMinutes: 60 }, { startMinute: 49, durationMinutes: 1 }),
            true,
        );
        assert.equal(
            overlaps({ startMinute: 1430, durationMinutes: 60 }, { startMinute: 50, durationMinutes: 1 }),
            false,
        );
    });
});
