import assert from "node:assert/strict";
import { code, list, rows, text } from "../../../cli/explain/explanation";

describe("a part of an explanation", () => {
    it("is left out when there is nothing to say", () => {
        assert.deepEqual(
            [text("why", undefined), text("why", ""), list("seen by", []), list("seen by", undefined)],
            [[], [], [], []],
        );
        assert.deepEqual(rows("enforces", []), []);
    });

    it("keeps its words under its label", () => {
        assert.deepEqual(text("why", "because"), [{ label: "why", said: { kind: "text", text: "because" } }]);
        assert.deepEqual(code("fix", "a:\n  b"), [{ label: "fix", said: { kind: "code", text: "a:\n  b" } }]);
        assert.deepEqual(list("seen by", ["a"]), [{ label: "seen by", said: { kind: "list", items: ["a"] } }]);
        assert.deepEqual(rows("enforces", [["V05", "x"]]), [
            { label: "enforces", said: { kind: "rows", rows: [["V05", "x"]] } },
        ]);
    });
});
