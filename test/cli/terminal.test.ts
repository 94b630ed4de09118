import assert from "node:assert/strict";
import { terminal } from "../../cli/terminal";

/** Width of the terminal with `COLUMNS` set to a text. */
function columnsWith(asked: string): number {
    const before = process.env["COLUMNS"];
    process.env["COLUMNS"] = asked;
    try {
        return terminal().columns;
    } finally {
        if (before === undefined) delete process.env["COLUMNS"];
        else process.env["COLUMNS"] = before;
    }
}

describe("the terminal of a command", () => {
    it("has the width that COLUMNS asks for, within what a person can read", () => {
        assert.deepEqual(["100", "20", "999"].map(columnsWith), [100, 80, 140]);
    });

    it("ignores a COLUMNS that is no width", () => {
        const own = columnsWith("");
        assert.deepEqual(["0", "wide", "-5"].map(columnsWith), [own, own, own]);
    });

    it("is 120 columns wide and plain when the output goes to a file or a pipe", () => {
        const isTTY = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
        Object.defineProperty(process.stdout, "isTTY", { value: undefined, configurable: true });
        try {
            assert.equal(columnsWith(""), 120);
            assert.equal(terminal().style.danger("x"), "x");
        } finally {
            if (isTTY === undefined) Reflect.deleteProperty(process.stdout, "isTTY");
            else Object.defineProperty(process.stdout, "isTTY", isTTY);
        }
    });
});
