import assert from "node:assert/strict";
import fc from "fast-check";
import { canonicalJson } from "../../model/canonicalJson";

describe("canonical JSON", () => {
    it("sorts names at every depth and keeps the order of lists", () => {
        assert.equal(
            canonicalJson({ b: [{ z: 1, y: 2 }], a: null }),
            '{\n  "a": null,\n  "b": [\n    {\n      "y": 2,\n      "z": 1\n    }\n  ]\n}\n',
        );
    });

    it("leaves undefined properties out and refuses numbers that JSON has no word for", () => {
        assert.equal(canonicalJson({ a: undefined }), "{}\n");
        assert.throws(() => canonicalJson({ a: Number.NaN }), TypeError);
    });

    it("gives back every value it was given", () => {
        fc.assert(
            fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (value) => {
                assert.deepEqual({ ...JSON.parse(canonicalJson(value)) }, { ...value });
            }),
        );
    });
});
