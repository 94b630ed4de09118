import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageHashCommand } from "../../cli/packageHashCommand";
import { recordingTerminal } from "../support/terminal";

describe("mabs package hash", () => {
    let folder: string;

    before(() => (folder = mkdtempSync(join(tmpdir(), "mabs-test-"))));
    after(() => rmSync(folder, { recursive: true, force: true }));

    it("prints the line that belongs into the stack file", async () => {
        const file = join(folder, "MABS_V4.exe");
        writeFileSync(file, "abc");
        const terminal = recordingTerminal();
        assert.equal(await packageHashCommand([file], terminal), 0);
        assert.equal(
            terminal.written.out,
            "MABS_V4.exe: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n",
        );
    });

    it("ends with 2 and the reason when a file cannot be read", async () => {
        const terminal = recordingTerminal();
        assert.equal(await packageHashCommand([join(folder, "missing.bin")], terminal), 2);
        assert.match(terminal.written.err, /missing\.bin: no such file or folder\n$/);
    });
});
