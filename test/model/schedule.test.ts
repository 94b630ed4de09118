import assert from "node:assert/strict";
import fc from "fast-check";
import {
    backupWindows,
    describeWindow,
    firstFreeStart,
    hoursAndMinutes,
    minuteOfDay,
    timeOfDay,
    type DailyWindow,
} from "../../model/schedule";

const DAY = 1440;

const anyWindow: fc.Arbitrary<DailyWindow> = fc.record({
    startMinute: fc.integer({ min: 0, max: DAY - 1 }),
    durationMinutes: fc.integer({ min: 60, max: 720 }),
});

/** Every minute of the window on the circle of the day, widened at its end. */
const minutes = (window: DailyWindow, after = 0): ReadonlySet<number> =>
    new Set(Array.from({ length: window.durationMinutes + after }, (_, offset) => (window.startMinute + offset) % DAY));

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((minute) => b.has(minute));

describe("times of a day", () => {
    it("are read, written and described across midnight", () => {
        assert.equal(minuteOfDay("22:05"), 1325);
        assert.equal(timeOfDay(1325), "22:05");
        assert.equal(timeOfDay(1500), "01:00");
        assert.equal(hoursAndMinutes(235), "03:55");
        assert.equal(describeWindow({ startMinute: 1320, durationMinutes: 360 }), "22:00 to 04:00");
    });
});

describe("backup windows", () => {
    it("are listed by server and time, whatever the order in the file", () => {
        const schedule = (...onlineBackupTimes: readonly string[]) => ({
            schedule: { onlineBackupTimes, onlineBackupWindowHours: 2 },
        });
        const servers = { B: schedule("18:00", "06:00"), A: schedule("22:00") };
        const environment = { servers } as unknown as Parameters<typeof backupWindows>[0];
        assert.deepEqual(backupWindows(environment), [
            { server: "A", startMinute: 1320, durationMinutes: 120 },
            { server: "B", startMinute: 360, durationMinutes: 120 },
            { server: "B", startMinute: 1080, durationMinutes: 120 },
        ]);
    });
});

describe("first free start", () => {
    const at = (time: string, hours: number): DailyWindow => ({
        startMinute: minuteOfDay(time),
        durationMinutes: hours * 60,
    });

    it("is half an hour after the nightly backup of the defaults", () => {
        assert.equal(firstFreeStart([at("22:00", 6)], 180), minuteOfDay("04:30"));
    });

    it("takes the first gap by the clock that is long enough", () => {
        assert.equal(firstFreeStart([at("00:00", 4), at("06:00", 4)], 180), minuteOfDay("10:30"));
        assert.equal(firstFreeStart([at("00:00", 4), at("07:30", 4)], 180), minuteOfDay("04:30"));
        assert.equal(firstFreeStart([at("00:00", 4), at("07:29", 4)], 180), minuteOfDay("11:59"));
    });

    it("may start before midnight and end after it", () => {
        assert.equal(firstFreeStart([at("03:00", 12), at("15:00", 8)], 180), minuteOfDay("23:30"));
    });

    it("finds nothing when the gaps are too short", () => {
        assert.equal(firstFreeStart([at("00:00", 12), at("12:00", 12)], 90), undefined);
        assert.equal(firstFreeStart([at("00:00", 10), at("12:00", 10)], 91), undefined);
        assert.equal(firstFreeStart([at("00:00", 10), at("12:00", 10)], 90), minuteOfDay("10:30"));
    });

    it("never touches a backup window or the pause after it (property)", () => {
        fc.assert(
            fc.property(
                fc.array(anyWindow, { minLength: 1, maxLength: 6 }),
                fc.integer({ min: 90, max: 235 }),
                (busy, durationMinutes) => {
                    const startMinute = firstFreeStart(busy, durationMinutes);
                    if (startMinute === undefined) {
                        return;
                    }
                    const patching = minutes({ startMinute, durationMinutes });
                    assert.ok(busy.every((window) => !overlap(patching, minutes(window, 30))));
                },
            ),
        );
    });

    it("finds a start whenever any minute of the day is one (property)", () => {
        fc.assert(
            fc.property(fc.array(anyWindow, { minLength: 1, maxLength: 4 }), (busy) => {
                const blocked = busy.map((window) => minutes(window, 30));
                const exists = Array.from({ length: DAY }, (_, startMinute) => startMinute).some((startMinute) => {
                    const patching = minutes({ startMinute, durationMinutes: 180 });
                    return blocked.every((window) => !overlap(patching, window));
                });
                assert.equal(firstFreeStart(busy, 180) !== undefined, exists);
            }),
            { numRuns: 20 },
        );
    });
});
