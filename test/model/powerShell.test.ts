import assert from "node:assert/strict";
import { compactScript, encodedCommand, powerShellLiteral } from "../../model/powerShell";

describe("a PowerShell literal", () => {
    it("doubles every character that PowerShell takes for a single quote, and nothing else", () => {
        assert.equal(powerShellLiteral('it\'s $x `n "q"'), "'it''s $x `n \"q\"'");
        assert.equal(
            powerShellLiteral("\u2018\u2019\u201a\u201b"),
            "'\u2018\u2018\u2019\u2019\u201a\u201a\u201b\u201b'",
        );
    });
});

describe("a compact script", () => {
    it("has no help, no comment lines, no indentation and no empty lines", () => {
        assert.equal(compactScript("<#\n.SYNOPSIS\n#>\n\n# why\nif ($a) {\n    'b # c'\n}\n"), "if ($a) {\n'b # c'\n}");
    });
});

describe("an encoded command", () => {
    it("is base64 of UTF-16, low byte first", () => {
        assert.equal(Buffer.from(encodedCommand("aü"), "base64").toString("hex"), "6100fc00");
    });
});
