import assert from "node:assert/strict";
import fc from "fast-check";
import { folded, hanging, pad, table, wrap } from "../../../plan/render/layout";

describe("text layout", () => {
    it("pads to a width and never cuts", () => {
        assert.equal(pad("ab", 4), "ab  ");
        assert.equal(pad("abcdef", 4), "abcdef");
    });

    it("wraps at spaces", () => {
        assert.deepEqual(wrap("one two three", 7), ["one two", "three"]);
        assert.deepEqual(wrap("unbreakable", 4), ["unbreakable"]);
        assert.deepEqual(wrap("", 4), [""]);
    });

    it("keeps every word, in order, and no line wider than asked unless one word is", () => {
        fc.assert(
            fc.property(
                fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
                fc.integer({ min: 1, max: 40 }),
                (words, columns) => {
                    const lines = wrap(words.join(" "), columns);
                    assert.equal(lines.join(" "), words.join(" "));
                    for (const line of lines) assert.ok(line.length <= columns || !line.includes(" "));
                },
            ),
        );
    });

    it("hangs later lines under the text of the first", () => {
        assert.deepEqual(hanging("1. ", "alpha beta gamma delta epsilon", 23), [
            "1. alpha beta gamma",
            "   delta epsilon",
        ]);
    });

    it("aligns the columns of a table and wraps the last one", () => {
        assert.deepEqual(
            table(
                [
                    ["a", "long cell", "last"],
                    ["bbb", "x", "end"],
                ],
                60,
            ),
            [["a    long cell  last"], ["bbb  x          end"]],
        );
        assert.deepEqual(table([], 60), []);
    });

    it("folds code that is too long behind its own indentation, and leaves the rest as it is", () => {
        assert.deepEqual(folded("a: {\n  bb cc dd ee\n}", 8), ["a: {", "  bb", "    cc", "    dd", "    ee", "}"]);
        assert.deepEqual(folded("a-word-that-is-longer", 8), ["a-word-that-is-longer"]);
    });
});
