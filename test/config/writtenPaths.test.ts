import assert from "node:assert/strict";
import { writtenPaths } from "../../config/writtenPaths";

describe("config: the paths that are written", () => {
    it("are those of every block, list and value", () => {
        assert.deepEqual(
            [...writtenPaths({ "mabs:a": { b: [1, { c: null }] }, "mabs:d": "x" })],
            ["mabs:a", "mabs:a.b", "mabs:a.b[0]", "mabs:a.b[1]", "mabs:a.b[1].c", "mabs:d"],
        );
    });
});
