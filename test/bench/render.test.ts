import assert from "node:assert/strict";
import { renderBench } from "../../bench/render";
import { absoluteRow, ratioRow } from "../../bench/row";

describe("the table of the bench", () => {
    it("shows what is within its budget, what is over, and what was left out", () => {
        const rows = [
            ratioRow({ measure: "a", floor: "f", measured: 150, floorMeasured: 100, unit: "ms", budget: 1.6 }),
            absoluteRow({ measure: "b", measured: 501, unit: "MB", budget: 500 }),
            { measure: "c", leftOut: "no engine" },
            { measure: "d", leftOut: "no engine" },
        ];
        assert.equal(
            renderBench(rows),
            [
                "measure  measured  floor        ratio  budget",
                "a        150 ms    100 ms  (f)  1.5    ≤ 1.6   within",
                "b        501 MB    –            501    ≤ 500   OVER",
                "c        left out",
                "d        left out",
                "",
                "left out: no engine",
                "",
            ].join("\n"),
        );
    });
});
