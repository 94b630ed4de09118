import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readGuestFiles } from "../../config/guestFiles";

describe("the guest files", () => {
    let folder: string;
    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "mabs-guest-"));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it("of this repository include the entry script and the bootstrap, each ending with one LF", () => {
        const files = readGuestFiles();
        assert.ok("Start-Staging.ps1" in files && "bootstrap.ps1" in files);
        for (const [path, text] of Object.entries(files)) {
            assert.match(text, /[^\n]\n$/, path);
            assert.ok(!text.includes("\r"), path);
        }
    });

    it("are sorted by path, with forward slashes, hidden files left out", () => {
        mkdirSync(join(folder, "functions"));
        mkdirSync(join(folder, ".git"));
        for (const path of ["z.ps1", "a.ps1", "functions/b.ps1", ".hidden", ".git/x"])
            writeFileSync(join(folder, path), "1\n");
        assert.deepEqual(Object.keys(readGuestFiles(folder)), ["a.ps1", "functions/b.ps1", "z.ps1"]);
    });

    it("lose byte order mark and carriage returns", () => {
        writeFileSync(join(folder, "a.ps1"), "\ufeff'ü'\r\n'b'\r");
        assert.deepEqual({ ...readGuestFiles(folder) }, { "a.ps1": "'ü'\n'b'\n" });
    });

    it("are refused when they are not UTF-8", () => {
        writeFileSync(join(folder, "a.ps1"), Buffer.from([0x27, 0xfc, 0x27]));
        assert.throws(() => readGuestFiles(folder), /The guest file a\.ps1 is not UTF-8/);
    });

    it("are frozen, names and texts", () => {
        assert.ok(Object.isFrozen(readGuestFiles(folder)));
    });
});
