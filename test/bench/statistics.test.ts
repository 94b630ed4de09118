import assert from "node:assert/strict";
import { alternately, median, smallest } from "../../bench/statistics";

describe("the statistics of the bench", () => {
    it("take the middle value, or the mean of the two in the middle", () => {
        assert.equal(median([3, 1, 2]), 2);
        assert.equal(median([4, 1, 3, 2]), 2.5);
        assert.throws(() => median([]), /no values/);
    });

    it("take the smallest value, which other work on the machine disturbed least", () => {
        assert.equal(smallest([3, 1, 2]), 1);
        assert.throws(() => smallest([]), /no values/);
    });

    it("run both sides in turn, after one run of each that does not count", async () => {
        const order: string[] = [];
        const run = (side: string) => (): Promise<number> => Promise.resolve(order.push(side));
        assert.deepEqual(await alternately(2, run("a"), run("b")), { a: [3, 5], b: [4, 6] });
        assert.deepEqual(order, ["a", "b", "a", "b", "a", "b"]);
    });
});
