import assert from "node:assert/strict";
import { setOwn } from "../../config/setOwn";

describe("config: setting a key as data", () => {
    it("does not touch the prototype", () => {
        const block: Record<string, unknown> = {};
        setOwn(block, "__proto__", { polluted: true });
        setOwn(block, "plain", 1);
        assert.deepEqual(Object.keys(block), ["__proto__", "plain"]);
        assert.equal(Object.getPrototypeOf(block), Object.prototype);
    });
});
