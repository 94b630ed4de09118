import assert from "node:assert/strict";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { packing, packText } from "../../model/packText";
import { dependencies } from "../../package.json";

describe("a packed text", () => {
    it("is read back by any other reader of DEFLATE", () => {
        fc.assert(
            fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
                assert.equal(inflateRawSync(Buffer.from(packText(text), "base64")).toString("utf8"), text);
            }),
        );
    });

    it("depends on the text and on the packer that package.json names", () => {
        assert.equal(packing, `fflate-${dependencies.fflate}-9`);
    });
});
