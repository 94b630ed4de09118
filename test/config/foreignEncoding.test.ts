import assert from "node:assert/strict";
import { foreignEncoding } from "../../config/foreignEncoding";
import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText } from "../support/stackTexts";

const dev = stackText("Pulumi.dev.yaml");
const readAsUtf8 = (bytes: Buffer): string => bytes.toString("utf8");
const hint = "  hint      save the file again as UTF-8; `Out-File` and `>` of Windows PowerShell write UTF-16";

describeMistakes("about the encoding of a file", [
    {
        title: "say that a file is UTF-16, with or without a mark",
        text: readAsUtf8(Buffer.from(`\ufeff${dev}`, "utf16le")),
        message: lines(
            "Pulumi.dev.yaml:1:1  MABS-CFG-123  config",
            "  expected  a text in UTF-8",
            "  found     a text in UTF-16",
            hint,
        ),
    },
    {
        title: "point at the first character of another code page",
        text: readAsUtf8(Buffer.from(edited(dev, ["owner: backup-team", "owner: Sicherungsdienst Zürich"]), "latin1")),
        message: lines(
            "Pulumi.dev.yaml:51:30  MABS-CFG-123  config",
            "  expected  a text in UTF-8",
            "  found     a character that is not UTF-8",
            hint,
        ),
    },
]);

describe("config: the encoding of a file", () => {
    it("is right for UTF-8, with and without a byte order mark", () => {
        assert.equal(foreignEncoding("ü"), undefined);
        assert.equal(foreignEncoding(`\ufeff${dev}`), undefined);
    });

    it("is recognised without a mark, too", () => {
        assert.equal(foreignEncoding(readAsUtf8(Buffer.from(dev, "utf16le")))?.problem.found, "a text in UTF-16");
    });
});
