import assert from "node:assert/strict";
import { describeRange, namedRange, overlapsBetween, overlapsWithin } from "../../../model/checks/namedRange";
import { briefly } from "../../support/problems";

const named = (path: string, text: string) => namedRange(path, `range ${path}`, text);

describe("named ranges", () => {
    it("are described by their words and their CIDR notation", () => {
        assert.deepEqual(named("a", "10.0.0.0/24").map(describeRange), ["range a 10.0.0.0/24"]);
    });

    it("leave out what is no range", () => {
        assert.deepEqual([...named("a", "10.0.0.1/24"), ...namedRange("b", "b", undefined)], []);
    });

    it("report each overlapping pair of a list once, at the later one", () => {
        const ranges = [...named("a", "10.0.0.0/24"), ...named("b", "10.0.0.128/25"), ...named("c", "10.0.1.0/24")];
        const problems = overlapsWithin(ranges);
        assert.deepEqual(briefly(problems), ["MABS-CFG-302 b: range b 10.0.0.128/25"]);
        assert.deepEqual(problems[0]?.other, { path: "a" });
    });

    it("report overlaps between two lists at the second one, with a hint", () => {
        const problems = overlapsBetween(named("a", "10.0.0.0/24"), named("b", "10.0.0.0/16"), () => ({
            hint: "move",
        }));
        assert.deepEqual(briefly(problems), ["MABS-CFG-302 b: range b 10.0.0.0/16"]);
        assert.equal(problems[0]?.expected, "a range that shares no address with the range a 10.0.0.0/24");
        assert.equal(problems[0]?.hint, "move");
    });
});
