import assert from "node:assert/strict";
import { entriesOf } from "../../../config/checks/check";

describe("config: the entries of a block", () => {
    it("are those that are there", () => {
        assert.deepEqual(entriesOf({ a: 1, b: undefined, c: 0 }), [
            ["a", 1],
            ["c", 0],
        ]);
        assert.deepEqual(entriesOf(undefined), []);
    });
});
