import assert from "node:assert/strict";
import fc from "fast-check";
import { passphraseFaults, SHORTEST_PASSPHRASE } from "../../config/passphraseRule";

describe("config: the rule about pass phrases", () => {
    it("finds every fault at once", () => {
        assert.deepEqual(passphraseFaults("0123456789abcdef"), []);
        assert.deepEqual(passphraseFaults("0123456789abcde"), ["short"]);
        assert.deepEqual(passphraseFaults("é "), ["short", "notAscii", "unsafe"]);
        assert.deepEqual(passphraseFaults("0123456789abcdef\n"), ["notAscii"]);
        assert.deepEqual(passphraseFaults("0123456789 abcdef"), []);
        assert.deepEqual(passphraseFaults(""), ["short"]);
    });

    it("lets nothing through that an INI file, XML or a shell gives a meaning", () => {
        const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
        const refused = printable.filter((character) => passphraseFaults(`0123456789${character}abcdef`).length > 0);
        assert.equal(refused.join(""), "!\"#%&'();<=>[]^`|");
        assert.equal(SHORTEST_PASSPHRASE, 16);
    });

    it("judges a character wherever it stands", () => {
        const safe = fc.stringMatching(/^[A-Za-z0-9_.-]{8,40}$/);
        fc.assert(
            fc.property(safe, fc.constantFrom(..."!\"#%&'()<;=>[]^`|"), safe, (before, character, after) =>
                passphraseFaults(before + character + after).includes("unsafe"),
            ),
            { numRuns: 300 },
        );
    });
});
