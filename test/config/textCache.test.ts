import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptOnDisk } from "../../config/textCache";

describe("a result that is kept on disk", () => {
    let folder: string;
    let made: string[];
    const make = (text: string): string => {
        made.push(text);
        return `<${text}>`;
    };
    const kept = (version = "1", name = "brackets"): ((text: string) => string) =>
        keptOnDisk(make, { name, version, folder });

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "mabs-test-"));
        made = [];
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it("is made once, and is the same from then on, in every process", () => {
        assert.equal(kept()("ä"), "<ä>");
        assert.equal(kept()("ä"), "<ä>");
        assert.deepEqual(made, ["ä"]);
    });

    it("is made again for another text and for another version, and leaves one file", () => {
        assert.equal(kept()("a"), "<a>");
        assert.equal(kept()("b"), "<b>");
        assert.equal(kept("2")("b"), "<b>");
        assert.deepEqual(made, ["a", "b", "b"]);
        assert.equal(readdirSync(folder).length, 1);
    });

    it("leaves what others keep in the same folder", () => {
        kept()("a");
        kept("1", "others")("a");
        kept()("b");
        assert.deepEqual(
            readdirSync(folder)
                .map((file) => file.split("-")[0])
                .sort(),
            ["brackets", "others"],
        );
    });

    it("is made again when its file was cut off or changed", () => {
        kept()("a");
        const [file = ""] = readdirSync(folder);
        const whole = readFileSync(join(folder, file), "utf8");
        for (const broken of ["", whole.slice(0, 40), whole.slice(0, -1), `${whole}x`, whole.replace("<", "[")]) {
            writeFileSync(join(folder, file), broken);
            assert.equal(kept()("a"), "<a>");
            assert.equal(readFileSync(join(folder, file), "utf8"), whole);
        }
        assert.equal(made.length, 6);
    });

    it("is made every time where nothing can be kept", () => {
        const file = join(folder, "file");
        writeFileSync(file, "");
        const nowhere = keptOnDisk(make, { name: "brackets", version: "1", folder: join(file, "below") });
        assert.deepEqual([nowhere("a"), nowhere("a")], ["<a>", "<a>"]);
        assert.equal(made.length, 2);
    });
});
