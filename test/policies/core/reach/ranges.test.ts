import assert from "node:assert/strict";
import fc from "fast-check";
import {
    addressRange,
    addressText,
    cells,
    contains,
    shownAs,
    isPrivate,
    isPublic,
    overlaps,
    portRange,
    portText,
} from "../../../../policies/core/reach/ranges";
import { smallAddresses } from "./arbitraries";

describe("ranges of addresses and ports", () => {
    it("are read from addresses, prefixes and spans, and from nothing else", () => {
        const texts = ["10.0.0.4", "10.0.0.5/30", "10.0.0.1-10.0.0.9", "0.0.0.0/0"];
        assert.deepEqual(
            texts.map((text) => addressRange(text)).map((range) => range && addressText(range)),
            ["10.0.0.4", "10.0.0.4/30", "10.0.0.1-10.0.0.9", "0.0.0.0/0"],
        );
        for (const text of [
            "",
            "*",
            "Storage",
            "10.0.0",
            "10.0.0.4/33",
            "10.0.0.9-10.0.0.1",
            "::/0",
            "1-2-3",
            "10.0.0.256",
        ])
            assert.equal(addressRange(text), undefined, text);
    });

    it("read ports as Azure writes them", () => {
        assert.deepEqual(
            ["443", "49152-65535", "*", "0"].map((text) => portRange(text)).map((range) => range && portText(range)),
            ["443", "49152-65535", "0-65535", "0"],
        );
        for (const text of ["", "http", "70000", "5-1", "80,443"]) assert.equal(portRange(text), undefined, text);
    });

    it("know what lies on the internet", () => {
        const sides = ["10.1.0.0/16", "192.168.0.0/16", "100.64.0.1", "20.1.2.3", "8.0.0.0/5", "11.0.0.0/8"].map(
            (text) => {
                const range = addressRange(text);
                return range === undefined ? "" : `${String(isPrivate(range))} ${String(isPublic(range))}`;
            },
        );
        assert.deepEqual(sides, ["true false", "true false", "true false", "false true", "false false", "false true"]);
    });

    it("fall into cells that every cutter holds as a whole or not at all", () => {
        fc.assert(
            fc.property(smallAddresses, fc.array(smallAddresses), (range, cutters) => {
                const parts = cells(range, cutters);
                assert.equal(parts[0]?.first, range.first);
                assert.equal(parts.at(-1)?.last, range.last);
                for (const [index, part] of parts.entries()) {
                    assert.ok(part.first <= part.last);
                    if (index > 0) assert.equal(part.first, (parts[index - 1]?.last ?? 0) + 1);
                    for (const cutter of cutters) assert.equal(contains(cutter, part), overlaps(cutter, part));
                }
            }),
        );
    });

    it("say themselves in a text that reads back", () => {
        fc.assert(
            fc.property(smallAddresses, (range) => {
                assert.deepEqual(addressRange(addressText(range)), range);
            }),
        );
    });

    it("do not show themselves, nor their parts, where they come from a secret", () => {
        const whole = shownAs({ first: 0x0a000000, last: 0x0a0000ff }, "[secret]");
        assert.equal(addressText(whole), "[secret]");
        assert.equal(portText(shownAs({ first: 443, last: 443 }, "[secret]")), "[secret]");
        assert.deepEqual(cells({ first: 0x0a000000, last: 0x0a0001ff }, [whole]).map(addressText), [
            "[secret]",
            "[secret]",
        ]);
        assert.equal(shownAs(undefined, "[secret]"), undefined);
        assert.deepEqual(shownAs({ first: 1, last: 2 }, undefined), { first: 1, last: 2 });
    });
});
