import assert from "node:assert/strict";
import { constraint, constraintFamilies, constraints, nearestConstraints } from "../../facts/constraints";

describe("facts: constraints", () => {
    it("holds 147 constraints with ids of their own", () => {
        assert.equal(constraints.length, 147);
        assert.equal(new Set(constraints.map(({ id }) => id)).size, 147);
    });

    it("numbers every family from 01 without a gap", () => {
        const counts = new Map<string, number>();
        for (const { id } of constraints) {
            const family = id.slice(0, 1);
            const number = (counts.get(family) ?? 0) + 1;
            assert.equal(id, `${family}${String(number).padStart(2, "0")}`);
            counts.set(family, number);
        }
        assert.deepEqual(Object.fromEntries(counts), {
            P: 30,
            V: 25,
            K: 10,
            S: 4,
            W: 9,
            Q: 9,
            U: 8,
            R: 9,
            D: 12,
            N: 12,
            A: 7,
            M: 12,
        });
        assert.deepEqual([...counts.keys()], Object.keys(constraintFamilies));
    });

    it("states each requirement in one sentence that fits a line", () => {
        for (const { id, requirement } of constraints) {
            assert.match(requirement, /^[A-Z0-9.].{10,139}\.$/, id);
        }
        assert.equal(new Set(constraints.map(({ requirement }) => requirement)).size, 147);
    });

    it("tells of each when it can be checked", () => {
        for (const { id, checks } of constraints) {
            assert.ok(checks.length > 0, id);
            assert.equal(new Set(checks).size, checks.length, id);
            assert.ok(
                checks.every((check) => ["config", "preview", "guest", "day2"].includes(check)),
                id,
            );
        }
    });

    it("keeps the severities of the documentation", () => {
        const count = (severity: string): number => constraints.filter((row) => row.severity === severity).length;
        assert.equal(count("mandatory") + count("advice") + count("inferred"), 147);
        assert.equal(constraint("P07")?.severity, "mandatory");
        assert.equal(constraint("D02")?.severity, "advice");
        assert.equal(constraint("P06")?.severity, "inferred");
    });

    it("finds a constraint whatever the case of its id, and what was probably meant", () => {
        assert.equal(constraint("v13")?.id, "V13");
        assert.equal(constraint("X99"), undefined);
        assert.equal(nearestConstraints("V133", 1)[0], "V13");
    });
});
