import assert from "node:assert/strict";
import table from "../../facts/timeZones.json";
import { isWindowsTimeZone, nearestTimeZones, windowsTimeZones } from "../../facts/timeZones";

describe("Windows time zones", () => {
    it("are unique, name their source and an ISO date", () => {
        assert.equal(new Set(windowsTimeZones).size, windowsTimeZones.length);
        assert.equal(windowsTimeZones.length, 139);
        assert.match(table.date, /^\d{4}-\d{2}-\d{2}$/);
        assert.ok(table.source.length > 0);
    });

    it("know the ids of Windows and refuse IANA names and other spellings", () => {
        assert.equal(isWindowsTimeZone("UTC"), true);
        assert.equal(isWindowsTimeZone("W. Europe Standard Time"), true);
        assert.equal(isWindowsTimeZone("Europe/Berlin"), false);
        assert.equal(isWindowsTimeZone("utc"), false);
    });

    it("suggest the id that was probably meant", () => {
        assert.equal(nearestTimeZones("W Europe Standard Time")[0], "W. Europe Standard Time");
        assert.equal(nearestTimeZones("utc")[0], "UTC");
        assert.equal(nearestTimeZones("x", 2).length, 2);
    });
});
