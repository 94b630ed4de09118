import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excludedFolders, excludedProcesses } from "../../facts/antivirusExclusions";

const guest = readFileSync(join(__dirname, "../../guest/Mabs/Windows/Get-ServerExclusion.ps1"), "utf8");

describe("facts: antivirus exclusions", () => {
    it("names the processes that the guest excludes as well (M06)", () => {
        assert.deepEqual(
            excludedProcesses.map(({ name }) => name),
            ["dpmra.exe", "cbengine.exe", "csc.exe"],
        );
        for (const { name } of excludedProcesses) assert.ok(guest.includes(`'${name}'`), name);
    });

    it("names every folder once", () => {
        assert.equal(new Set(excludedFolders.map(({ name }) => name)).size, 4);
    });
});
