import assert from "node:assert/strict";
import { describeType, describeValue, describeValues } from "../../../facts/armTypes/describe";

describe("describeType", () => {
    it("says kind and bounds in words", () => {
        assert.equal(describeType({ kind: "number", whole: true, minimum: 1 }), "a whole number of 1 or more");
        assert.equal(describeType({ kind: "number" }), "a number");
        assert.equal(describeType({ kind: "text", maxLength: 12 }), "text of 12 characters or fewer");
        assert.equal(describeType({ kind: "text", minLength: 36, maxLength: 36 }), "text of 36 characters");
        assert.equal(describeType({ kind: "list", items: 0, minLength: 1, maxLength: 2 }), "a list from 1 to 2 items");
        assert.equal(describeType({ kind: "boolean" }), "true or false");
        assert.equal(describeType({ kind: "any" }), "any value");
        assert.equal(describeType({ kind: "asset" }), "a file or an archive");
        assert.equal(describeType({ kind: "object", name: "", properties: {} }), "an object");
        assert.equal(
            describeType({ kind: "choice", values: ["a", "b"], open: true }),
            'one of "a", "b", or another text',
        );
    });
});

describe("describeValues", () => {
    it("shows a dozen values at most", () => {
        const values = Array.from({ length: 15 }, (_, index) => `v${String(index)}`);
        assert.match(describeValues(values), /^one of "v0", .*"v11" and 3 more$/);
        assert.equal(describeValues(["only"]), '"only"');
    });
});

describe("describeValue", () => {
    it("shows scalars, names the kind of the rest, and hides secrets", () => {
        assert.equal(describeValue("text", false), '"text"');
        assert.equal(describeValue("x".repeat(100), false), `"${"x".repeat(60)}…"`);
        assert.equal(describeValue(1.5, false), "1.5");
        assert.equal(describeValue(null, false), "nothing");
        assert.equal(describeValue([1], false), "a list");
        assert.equal(describeValue({ a: 1 }, false), "an object");
        assert.equal(describeValue(1n, false), "a bigint");
        assert.equal(describeValue("text", true), "[secret]");
    });
});
