import assert from "node:assert/strict";
import { styleFor } from "../../../plan/render/style";

describe("the style of a terminal", () => {
    it("adds nothing when colour is off", () => {
        const style = styleFor(false);
        assert.deepEqual(
            [
                style.heading("a"),
                style.strong("b"),
                style.quiet("c"),
                style.good("d"),
                style.warning("e"),
                style.danger("f"),
            ],
            ["a", "b", "c", "d", "e", "f"],
        );
    });

    it("adds escape sequences around the text when colour is on", () => {
        assert.equal(styleFor(true).danger("x"), "\u001b[31mx\u001b[39m");
    });
});
