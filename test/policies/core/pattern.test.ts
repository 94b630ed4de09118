import assert from "node:assert/strict";
import fc from "fast-check";
import { matches } from "../../../policies/core/pattern";

describe("a pattern", () => {
    it("without a star is the whole text, whatever the case", () => {
        assert.ok(matches("MABS01", "mabs01"));
        assert.ok(!matches("mabs01", "mabs011"));
        assert.ok(!matches("mabs01", "xmabs01"));
        assert.ok(!matches("", "a"));
        assert.ok(matches("", ""));
    });

    it("has any text where a star stands, also none", () => {
        assert.ok(matches("mabs*", "mabs"));
        assert.ok(matches("*", ""));
        assert.ok(matches("*01", "MABS01"));
        assert.ok(matches("m*s*1", "mabs01"));
        assert.ok(matches("a**b", "ab"));
        assert.ok(!matches("m*s*2", "mabs01"));
    });

    it("does not use one letter twice", () => {
        assert.ok(!matches("ab*ba", "aba"));
        assert.ok(!matches("a*b*b", "ab"));
        assert.ok(matches("a*b*b", "abb"));
    });

    it("takes everything but a star to the letter", () => {
        assert.ok(!matches("a.c", "abc"));
        assert.ok(matches("vault (old) [1]+$", "VAULT (old) [1]+$"));
        assert.ok(matches("a*d", "a\nb\nd"));
    });

    it("says the same as a regular expression", () => {
        const text = fc.string({ unit: fc.constantFrom("a", "b", "A", "."), maxLength: 8 });
        const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "."), maxLength: 6 });
        fc.assert(
            fc.property(pattern, text, (written, tried) => {
                const expression = written.replaceAll(".", "\\.").replaceAll("*", ".*");
                assert.equal(matches(written, tried), new RegExp(`^${expression}$`, "is").test(tried));
            }),
            { numRuns: 2000 },
        );
    });

    it("takes no longer for many stars", () => {
        const started = process.cpuUsage();
        assert.ok(!matches(`${"*a".repeat(40)}*b*c`, "a".repeat(5000)));
        assert.ok(process.cpuUsage(started).user < 1_000_000);
    });
});
