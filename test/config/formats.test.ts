import assert from "node:assert/strict";
import fc from "fast-check";
import { hasZeroHostBits, isCalendarDate, zeroHostBits } from "../../config/formats";

describe("config: dates", () => {
    for (const date of ["2028-02-29", "2000-02-29", "2026-12-31", "2026-04-30"]) {
        it(`${date} is in the calendar`, () => assert.ok(isCalendarDate(date)));
    }
    for (const date of [
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-10",
        "2026-1-1",
        "26-01-01",
        "2026-01-01T00:00",
        "",
    ]) {
        it(`${JSON.stringify(date)} is not`, () => assert.ok(!isCalendarDate(date)));
    }
});

describe("config: address ranges", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const range = fc
        .tuple(octet, octet, octet, octet, fc.integer({ min: 0, max: 32 }))
        .map(([a, b, c, d, length]) => `${a}.${b}.${c}.${d}/${length}`);

    it("have zero host bits once they are zeroed, and the same length", () => {
        fc.assert(
            fc.property(range, (text) => {
                const network = zeroHostBits(text) ?? "";
                assert.ok(hasZeroHostBits(network));
                assert.equal(zeroHostBits(network), network);
                assert.equal(network.split("/")[1], text.split("/")[1]);
            }),
        );
    });

    it("keep the bits of the network", () => {
        assert.equal(zeroHostBits("10.20.77.200/20"), "10.20.64.0/20");
        assert.equal(zeroHostBits("255.255.255.255/0"), "0.0.0.0/0");
        assert.equal(zeroHostBits("10.20.0.1/32"), "10.20.0.1/32");
    });

    it("are not made of anything else", () => {
        for (const text of [
            "10.20.0.0",
            "10.20.0/24",
            "10.20.0.0/33",
            "a.b.c.d/8",
            "10.20.0.256/8",
            "10.0.0.0/8/8",
            "",
        ]) {
            assert.equal(zeroHostBits(text), undefined);
        }
    });
});
