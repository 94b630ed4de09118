import assert from "node:assert/strict";
import { lookalikesIn, misleadingIn, withoutLookalikes } from "../../config/lookalikes";

const noBreak = "\u00a0";
const zeroWidth = "\u200b";

describe("config: characters that look like others", () => {
    it("are found with name, place, and what is right", () => {
        assert.deepEqual(lookalikesIn(`a${noBreak}b${zeroWidth}“c–d`), [
            { name: "no-break space (U+00A0)", instead: "an ordinary space", kind: "space", index: 1 },
            { name: "zero-width space (U+200B)", instead: "no invisible character", kind: "space", index: 3 },
            { name: "typographic quote (U+201C)", instead: 'a straight quote (") or none', kind: "quote", index: 4 },
            { name: "en dash (U+2013)", instead: "a hyphen-minus (-)", kind: "sign", index: 6 },
        ]);
        assert.deepEqual(lookalikesIn('plain text, with "quotes" - and ümläuts, 東京'), []);
    });

    const misleading: readonly (readonly [text: string, index: number | undefined])[] = [
        [`${noBreak}value`, 0],
        [`value${noBreak}`, 5],
        [`${zeroWidth}value`, 0],
        ["“22:00”", 0],
        ["„corp.contoso.com“", 0],
        ["«x»", 0],
        [`redundancy:${noBreak}GeoRedundant`, 11],
        ["redundancy：GeoRedundant", 10],
        ["plain", undefined],
        ["", undefined],
    ];
    for (const [text, index] of misleading) {
        it(`${index === undefined ? "do not mislead" : `mislead at ${index}`} in ${JSON.stringify(text)}`, () => {
            assert.equal(misleadingIn(text)?.index, index);
        });
    }

    it("may stand in the middle of a text, where they can be meant", () => {
        for (const text of [
            `10${noBreak}000 files`,
            "don’t",
            "a – b",
            "he said “no”",
            "“No” is an answer – “yes” too.",
        ]) {
            assert.equal(misleadingIn(text), undefined, text);
        }
    });

    it("go without a trace, but for signs, whose meaning is open", () => {
        assert.equal(withoutLookalikes(`“redun${zeroWidth}dancy”`), "redundancy");
        assert.equal(withoutLookalikes(`${noBreak}${noBreak}a`), "  a");
        assert.equal(withoutLookalikes("a–b"), "a–b");
    });
});
