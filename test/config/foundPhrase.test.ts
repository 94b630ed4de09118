import assert from "node:assert/strict";
import { foundPhrase } from "../../config/foundPhrase";

describe("config: what a message found", () => {
    const cases: readonly (readonly [unknown, string])[] = [
        [null, "nothing"],
        [undefined, "nothing"],
        [[], "an empty list"],
        [[1], "a list of 1 item"],
        [[1, 2], "a list of 2 items"],
        [{}, "an empty block"],
        [{ a: 1 }, "a block of keys"],
        [false, "false"],
        [1.5, "1.5"],
        ["text", '"text"'],
        ["", 'an empty text ("")'],
        ["line\nbreak\u0007", '"line\\nbreak\\u0007"'],
        ["https://user:pw@contoso.com/path?sig=abc", '"https://…@contoso.com/path?…"'],
        ["a".repeat(100), `"${"a".repeat(79)}…"`],
    ];
    for (const [value, phrase] of cases) {
        it(`says ${phrase} for ${JSON.stringify(value)}`, () =>
            assert.equal(foundPhrase(value, "key", undefined), phrase));
    }

    it("does not repeat a text whose key or place speaks of a secret", () => {
        for (const key of ["password", "passwordSecretId", "passphrase", "apiToken", "CREDENTIAL"]) {
            assert.equal(foundPhrase("hunter2", key, undefined), "a text, not shown here");
        }
        assert.equal(foundPhrase("hunter2", "joinAccount", { $ref: "#/$defs/account" }), "a text, not shown here");
    });
});
