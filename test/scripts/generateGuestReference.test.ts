import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MessageFamily, Phase } from "../../ledger/guestTables";
import { readFamilies, readHealthChecks, readPhases } from "../../ledger/guestTables";
import { renderGuestErrorsPage } from "../../scripts/generateGuestReference";

const phase: Phase = {
    name: "Disks",
    title: "Volumes | of <the> pool",
    inputs: ["storage", "server.name"],
    timeoutMinutes: 30,
    maxAttempts: 5,
    pauseSeconds: 60,
    maxRestarts: 1,
};

const family: MessageFamily = {
    family: "DSK",
    title: "Disks",
    messages: {
        "MABS-DSK-002": { message: "B.", cause: "C.", remedy: "R.", after: "advice" },
        "MABS-DSK-001": {
            message: "The disk at LUN {lun} is {state}.",
            cause: "Pulumi.<stack>.yaml *or* `Get-Disk -Number <n> {raw}`.",
            remedy: "Look at [it].",
            after: "stop",
            constraints: ["D03", "D06"],
            url: "https://learn.microsoft.com/x",
        },
    },
};

describe("the generator of the guest's reference", () => {
    it("gives the page that is committed, with every id and every phase", () => {
        const page = renderGuestErrorsPage(readPhases(), readFamilies(), readHealthChecks());
        assert.equal(page, readFileSync(join(__dirname, "..", "..", "docs", "reference", "guest-errors.md"), "utf8"));
        assert.deepEqual(
            [...page.matchAll(/^### (\S+)$/gm)].map(([, id]) => id).sort(),
            readFamilies()
                .flatMap(({ messages }) => Object.keys(messages))
                .sort(),
        );
        for (const { name } of readPhases()) assert.ok(page.includes(`\n| ${name} | `), name);
    });

    it("lists every check of the health probe with a remedy that the page has", () => {
        const checks = readHealthChecks();
        assert.ok(checks.length > 15);
        const known = new Set(readFamilies().flatMap(({ messages }) => Object.keys(messages)));
        for (const { id, what, message } of checks)
            assert.ok(known.has(message) && what.length > 5, `${id}: ${what} ${message}`);
        assert.ok(
            renderGuestErrorsPage([], [], checks).includes(
                "\n| `cloudConnection` | the server reaches the vault now | [MABS-HLT-103](#mabs-hlt-103) |\n",
            ),
        );
        assert.ok(!renderGuestErrorsPage([], []).includes("Health checks"));
    });

    it("writes a phase as one row, whatever its words", () => {
        assert.ok(
            renderGuestErrorsPage([phase], []).includes(
                "\n| Disks | Volumes \\| of \\<the\\> pool | 30 | 5, 60 | 1 | `storage`, `server.name` |\n",
            ),
        );
    });

    it("writes messages by id, places in italics, and code as it is", () => {
        const page = renderGuestErrorsPage([], [family]);
        assert.equal(
            page.slice(page.indexOf("### MABS-DSK-001"), page.indexOf("### MABS-DSK-002")),
            [
                "### MABS-DSK-001",
                "**The disk at LUN *lun* is *state*.**",
                "Cause: Pulumi.\\<stack\\>.yaml \\*or\\* `Get-Disk -Number <n> {raw}`.",
                "Remedy: Look at \\[it\\].",
                "Then, *stop*: nothing is tried again until somebody acts: `Invoke-Installation.ps1 -Resume`, a changed setting, or a new staging.",
                "Source: <https://learn.microsoft.com/x> · Constraints: [D03](constraints.md#d03), [D06](constraints.md#d06)",
                "",
            ].join("\n\n"),
        );
        assert.ok(page.endsWith("Then, *advice*: nothing stops; it is good to know.\n\n"));
    });
});
