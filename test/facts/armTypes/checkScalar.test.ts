import assert from "node:assert/strict";
import { checkScalar } from "../../../facts/armTypes/checkScalar";
import type { ScalarType } from "../../../facts/armTypes/checkScalar";
import type { ClosedValue } from "../../../facts/armTypes/closedValues";

function codes(type: ScalarType, value: unknown, closed?: ClosedValue): readonly string[] {
    return checkScalar(type, value, false, () => closed).map(({ code }) => code);
}

describe("checkScalar", () => {
    it("holds numbers to inclusive bounds", () => {
        const type = { kind: "number", whole: true, minimum: 100, maximum: 4096 } as const;
        assert.deepEqual(
            [99, 100, 4096, 4097, 100.5, NaN, "100"].map((value) => codes(type, value)),
            [["range"], [], [], ["range"], ["wrong-type"], ["wrong-type"], ["wrong-type"]],
        );
    });

    it("holds text to inclusive lengths and to its pattern", () => {
        const type = { kind: "text", minLength: 2, maxLength: 3, pattern: "^[a-z]+$" } as const;
        assert.deepEqual(
            ["a", "ab", "abc", "abcd", "A", 1].map((value) => codes(type, value)),
            [["length"], [], [], ["length"], ["length", "pattern"], ["wrong-type"]],
        );
    });

    const open = { kind: "choice", values: ["Disabled", "Enabled", "Invalid"], open: true } as const;

    it("lets an open choice take any text", () => {
        assert.deepEqual(codes(open, "Other"), []);
        assert.deepEqual(codes(open, 1), ["wrong-type"]);
    });

    it("closes an open choice, refuses what makes no sense, and admits what is newer", () => {
        const closed: ClosedValue = {
            refuse: ["Invalid"],
            admit: [{ value: "Audit", reason: "https://learn.microsoft.com/azure/backup", date: "2026-11-22" }],
        };
        assert.deepEqual(codes(open, "Enabled", closed), []);
        assert.deepEqual(codes(open, "Audit", closed), []);
        assert.deepEqual(codes(open, "Invalid", closed), ["not-allowed"]);
        assert.deepEqual(
            checkScalar(open, "Other", false, () => closed),
            [{ code: "not-allowed", found: '"Other"', expected: 'one of "Disabled", "Enabled", "Audit"' }],
        );
    });

    it("gives text a list of values where ARM has none", () => {
        const closed = { values: ["Disabled", "Enabled"] };
        assert.deepEqual(codes({ kind: "text" }, "Enabled", closed), []);
        assert.deepEqual(codes({ kind: "text" }, "On", closed), ["not-allowed"]);
    });

    it("shows nothing of what is hidden or sensitive", () => {
        const sensitive = { kind: "text", sensitive: true, maxLength: 2, pattern: "^a" } as const;
        assert.deepEqual(
            checkScalar(sensitive, "secret", false, () => undefined).map(({ found }) => found),
            ["[secret]", "[secret]"],
        );
        assert.deepEqual(
            checkScalar({ kind: "boolean" }, "secret", true, () => undefined),
            [{ code: "wrong-type", found: "[secret]", expected: "true or false" }],
        );
    });
});
