import assert from "node:assert/strict";
import { deepFreeze } from "../../config/deepFreeze";

describe("config: deep freezing", () => {
    it("freezes lists and blocks at every depth and returns the same value", () => {
        const value = { list: [{ leaf: 1 }], nothing: null };
        assert.equal(deepFreeze(value), value);
        assert.ok([value, value.list, value.list[0]].every((part) => Object.isFrozen(part)));
    });
});
