import assert from "node:assert/strict";
import { terminal } from "../../cli/terminal";

describe("the terminal of a command", () => {
    it("is 120 columns wide and plain when the output goes to a file or a pipe", () => {
        const isTTY = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");
        Object.defineProperty(process.stdout, "isTTY", { value: undefined, configurable: true });
        try {
            const { columns, style } = terminal();
            assert.equal(columns, 120);
            assert.equal(style.danger("x"), "x");
        } finally {
            if (isTTY === undefined) Reflect.deleteProperty(process.stdout, "isTTY");
            else Object.defineProperty(process.stdout, "isTTY", isTTY);
        }
    });
});
