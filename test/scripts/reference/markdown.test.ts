import assert from "node:assert/strict";
import { anchor, fenced, plain, table } from "../../../scripts/reference/markdown";

describe("pieces of a generated page", () => {
    it("write text that means what it says, code as it is, and places in italics", () => {
        assert.equal(
            plain("a_b *c* <d> [e] | {place} `x_{y}|z`"),
            "a\\_b \\*c\\* \\<d\\> \\[e\\] \\| *place* `x_{y}|z`",
        );
    });

    it("write a table whose cells end nowhere but at their end", () => {
        assert.equal(table(["a", "b"], [["1\n2", "`x|y` \\| z"]]), "| a | b |\n| --- | --- |\n| 1 2 | `x\\|y` \\| z |");
    });

    it("make anchors as GitHub does", () => {
        assert.equal(anchor("mabs:servers"), "mabsservers");
        assert.equal(anchor("P: Platform, Windows"), "p-platform-windows");
    });

    it("fence code by its language", () => {
        assert.equal(fenced("ts", "a: 1"), "```ts\na: 1\n```");
    });
});
