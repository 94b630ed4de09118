import assert from "node:assert/strict";
import { isDay } from "../../../policies/core/day";

describe("a day", () => {
    it("is one that exists", () => {
        for (const day of ["2026-11-26", "2028-02-29", "2027-12-31"]) assert.ok(isDay(day), day);
        for (const day of ["2027-02-29", "2027-02-31", "2027-13-01", "2027-00-10", "2027-04-31", "tomorrow", ""])
            assert.ok(!isDay(day), day);
    });
});
