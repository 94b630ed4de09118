import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reasonOf } from "../../cli/userError";

function failure(action: () => unknown): unknown {
    try {
        action();
    } catch (error) {
        return error;
    }
    throw new Error("it did not fail");
}

describe("the reason of a failure", () => {
    it("is in words for what people do to paths", () => {
        assert.equal(reasonOf(failure(() => readFileSync(join(__dirname, "nowhere")))), "no such file or folder");
        assert.equal(reasonOf(failure(() => readFileSync(__dirname))), "a folder, not a file");
    });

    it("is what the error says for anything else", () => {
        assert.equal(reasonOf(new Error("out of tape")), "out of tape");
        assert.equal(reasonOf("out of paper"), "out of paper");
    });
});
