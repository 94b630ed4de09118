import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { readGuestFiles } from "../../config/guestFiles";
import { deflated } from "../../model/deflate";

const roundTrip = (bytes: Uint8Array): Buffer => inflateRawSync(deflated(bytes));

function assertSame(bytes: Uint8Array): void {
    assert.ok(roundTrip(bytes).equals(bytes), `${bytes.length} bytes came back changed`);
}

/** Bytes in which much repeats, at all distances and lengths. */
const repetitive = fc
    .array(fc.tuple(fc.constantFrom("a", "bc", "function ", "\u00e4", "\0"), fc.integer({ min: 1, max: 400 })), {
        maxLength: 60,
    })
    .map((parts) => Buffer.from(parts.map(([text, times]) => text.repeat(times)).join("")));

describe("deflate", () => {
    it("is read by zlib: any bytes come back as they were", () => {
        fc.assert(
            fc.property(fc.uint8Array({ maxLength: 3000, size: "max" }), (bytes) => assertSame(bytes)),
            {
                numRuns: 200,
            },
        );
        fc.assert(
            fc.property(repetitive, (bytes) => assertSame(bytes)),
            { numRuns: 200 },
        );
    });

    it("is read by zlib at its limits: no byte, one, and matches of every length and far back", () => {
        for (let length = 0; length <= 600; length++) assertSame(Buffer.alloc(length, "x"));
        const phrase = Buffer.from("0123456789abcdef");
        for (const gap of [1, 2, 3, 100, 32_751, 32_752, 32_753, 40_000, 70_000]) {
            const noise = Buffer.from(Array.from({ length: gap }, (_, at) => (at * 7919 + (at >> 3) * 31) & 0xff));
            assertSame(Buffer.concat([phrase, noise, phrase]));
        }
        assertSame(Buffer.from(Array.from({ length: 1024 }, (_, at) => at & 0xff)));
    });

    it("makes the scripts of the guest a third, not far from what zlib makes of them", () => {
        const text = Buffer.from(Object.values(readGuestFiles()).join("\n"));
        const packed = deflated(text);
        assert.ok(packed.length < text.length / 3, `${packed.length} of ${text.length}`);
        assert.ok(packed.length < 1.3 * deflateRawSync(text, { level: 9 }).length);
        assert.ok(inflateRawSync(packed).equals(text));
    });

    it("gives the same bytes for ever: another result would stage every server again", () => {
        const text = Array.from({ length: 400 }, (_, line) => `line ${line * line} of a text, äöü`).join("\n");
        assert.equal(
            createHash("sha256")
                .update(deflated(Buffer.from(text)))
                .digest("hex"),
            "6fd2f97728ea698e33915f951503e36506fe825e4135dfe4af575dc3bb051d14",
        );
    });

    it("does not grow what cannot be made smaller by more than an eighth", () => {
        const noise = createHash("sha512").update("noise").digest();
        assert.ok(deflated(noise).length <= (noise.length * 9) / 8 + 2);
    });
});
