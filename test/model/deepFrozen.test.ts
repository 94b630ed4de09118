import assert from "node:assert/strict";
import { deepFrozen } from "../../model/deepFrozen";

describe("deep freezing", () => {
    it("freezes every object and list inside a value, and returns the value itself", () => {
        const value = { list: [{ leaf: 1 }], text: "a", nothing: null };
        assert.equal(deepFrozen(value), value);
        assert.ok([value, value.list, value.list[0]].every((part) => Object.isFrozen(part)));
    });

    it("leaves plain values alone", () => {
        assert.equal(deepFrozen(1), 1);
        assert.equal(deepFrozen(undefined), undefined);
        assert.equal(deepFrozen(null), null);
    });
});
