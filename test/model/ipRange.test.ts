import assert from "node:assert/strict";
import fc from "fast-check";
import {
    containsAddress,
    containsRange,
    endOf,
    firstFreeBlock,
    firstUsableAddress,
    formatAddress,
    formatRange,
    isReservedInSubnet,
    overlaps,
    parseAddress,
    parseRange,
    sizeOf,
    type IpRange,
} from "../../model/ipRange";

const range = (text: string): IpRange => {
    const parsed = parseRange(text);
    assert.ok(parsed !== undefined, text);
    return parsed;
};

const anyRange = fc
    .record({ address: fc.integer({ min: 0, max: 2 ** 32 - 1 }), prefixLength: fc.integer({ min: 0, max: 32 }) })
    .map(({ address, prefixLength }) => ({
        start: address - (address % 2 ** (32 - prefixLength)),
        prefixLength,
    }));

describe("an IPv4 range", () => {
    it("is read from CIDR notation, and a bare address is a range of one", () => {
        assert.deepEqual(parseRange("10.20.0.0/24"), { start: 0x0a140000, prefixLength: 24 });
        assert.deepEqual(parseRange("255.255.255.255"), { start: 2 ** 32 - 1, prefixLength: 32 });
        assert.deepEqual(parseRange("0.0.0.0/0"), { start: 0, prefixLength: 0 });
    });

    it("is not read from anything else", () => {
        const wrong = [
            "",
            "10.20.0.0/33",
            "10.20.0.1/24",
            "10.20.0/24",
            "10.20.0.256/32",
            "::1/128",
            "10.20.0.0/",
            "a/24",
        ];
        assert.deepEqual(
            wrong.filter((text) => parseRange(text) !== undefined),
            [],
        );
        assert.equal(parseAddress("010.0.0.1"), undefined);
        assert.equal(parseAddress("10.0.0.1/32"), undefined);
    });

    it("is written as it was read", () => {
        fc.assert(fc.property(anyRange, (one) => assert.deepEqual(parseRange(formatRange(one)), one)));
    });

    it("knows its size, its end and its usable addresses", () => {
        const subnet = range("10.20.0.64/29");
        assert.equal(sizeOf(subnet), 8);
        assert.equal(formatAddress(endOf(subnet)), "10.20.0.71");
        assert.equal(formatAddress(firstUsableAddress(subnet)), "10.20.0.68");
        const free = Array.from({ length: 8 }, (_, index) => subnet.start + index)
            .filter((address) => !isReservedInSubnet(subnet, address))
            .map(formatAddress);
        assert.deepEqual(free, ["10.20.0.68", "10.20.0.69", "10.20.0.70"]);
    });

    it("overlaps another exactly when one contains the other", () => {
        fc.assert(
            fc.property(anyRange, anyRange, (one, other) => {
                assert.equal(overlaps(one, other), containsRange(one, other) || containsRange(other, one));
                assert.equal(overlaps(one, other), overlaps(other, one));
            }),
        );
        assert.ok(!overlaps(range("10.0.0.0/25"), range("10.0.0.128/25")));
    });

    it("contains its first and last address and none beside them", () => {
        const one = range("10.20.0.64/26");
        const inside = ["10.20.0.63", "10.20.0.64", "10.20.0.127", "10.20.0.128"].filter((text) =>
            containsAddress(one, parseAddress(text) ?? -1),
        );
        assert.deepEqual(inside, ["10.20.0.64", "10.20.0.127"]);
    });
});

describe("the first free block", () => {
    it("is aligned, inside the space, and shares no address with what is taken", () => {
        const smallRange = fc
            .record({ offset: fc.integer({ min: 0, max: 1023 }), prefixLength: fc.integer({ min: 22, max: 32 }) })
            .map(({ offset, prefixLength }) => ({
                start: 0x0a140000 + offset - (offset % 2 ** (32 - prefixLength)),
                prefixLength,
            }));
        const space = range("10.20.0.0/22");
        fc.assert(
            fc.property(fc.array(smallRange, { maxLength: 12 }), fc.integer({ min: 22, max: 30 }), (taken, length) => {
                const block = firstFreeBlock(space, length, taken);
                const candidates = Array.from({ length: 2 ** (length - 22) }, (_, index) => ({
                    start: space.start + index * 2 ** (32 - length),
                    prefixLength: length,
                }));
                const expected = candidates.find((one) => !taken.some((other) => overlaps(one, other)));
                assert.deepEqual(block, expected);
            }),
        );
    });

    it("does not exist in a space that is smaller than the block", () => {
        assert.equal(firstFreeBlock(range("10.20.0.0/27"), 26, []), undefined);
    });
});
