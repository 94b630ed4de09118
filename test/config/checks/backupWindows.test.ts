import assert from "node:assert/strict";
import { checkBackupWindows } from "../../../config/checks/backupWindows";
import { checkContext } from "../../support/partialEnvironments";

const hintOf = (onlineBackupTimes: readonly string[], onlineBackupWindowHours: number): string | undefined =>
    checkBackupWindows(
        { servers: { A: { schedule: { onlineBackupTimes, onlineBackupWindowHours } } } },
        checkContext(),
    )[0]?.hint;

describe("config: online backup windows", () => {
    it("may touch each other, in the day and across midnight", () => {
        assert.equal(hintOf(["06:00", "18:00"], 12), undefined);
        assert.equal(hintOf(["22:00", "04:00"], 6), undefined);
        assert.equal(hintOf(["22:00"], 12), undefined);
    });

    it("do not overlap, in the day and across midnight", () => {
        assert.equal(hintOf(["12:00", "16:30"], 6), "move one of them, or write onlineBackupWindowHours: 4");
        assert.equal(hintOf(["23:00", "01:00"], 6), "move one of them, or write onlineBackupWindowHours: 2");
        assert.equal(hintOf(["23:30", "00:00"], 1), "move one of them");
    });

    it("are not judged while their schedule is unreadable", () => {
        assert.deepEqual(
            checkBackupWindows({ servers: { A: {}, B: { schedule: {} }, C: undefined } }, checkContext()),
            [],
        );
    });
});
