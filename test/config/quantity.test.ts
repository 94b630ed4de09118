import assert from "node:assert/strict";
import fc from "fast-check";
import { quantityIn } from "../../config/quantity";

describe("config: numbers with units", () => {
    const cases: readonly (readonly [string, string | undefined, number | undefined])[] = [
        ["1.5TB", "GiB", 1536],
        ["2 TiB", "GiB", 2048],
        ["100GB", "GiB", 100],
        ["512 MiB", "GiB", 1],
        ["1,024", "GiB", 1024],
        ["2 weeks", "days", 14],
        ["48h", "days", 2],
        ["36 hours", "days", 2],
        ["3h", "minutes", 180],
        ["90 min", "minutes", 90],
        ["10%", "percent", 10],
        ["8 jobs", "jobs", 8],
        ["14", "days", 14],
        ["14", undefined, 14],
        ["10 GB", "days", undefined],
        ["much", "GiB", undefined],
        ["", "GiB", undefined],
        ["1.2.3", "GiB", undefined],
    ];
    for (const [text, unit, number] of cases) {
        it(`${JSON.stringify(text)} in ${String(unit)} is ${String(number)}`, () =>
            assert.equal(quantityIn(unit, text), number));
    }

    it("never fail, whatever the text", () => {
        fc.assert(
            fc.property(fc.string(), fc.constantFrom("GiB", "days", undefined), (text, unit) => {
                const number = quantityIn(unit, text);
                assert.ok(number === undefined || Number.isInteger(number));
            }),
        );
    });
});
