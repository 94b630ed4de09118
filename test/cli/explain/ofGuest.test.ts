import assert from "node:assert/strict";
import { explainHealthCheck, explainMessage, explainPhase, guestMessages } from "../../../cli/explain/ofGuest";
import { readHealthChecks, readPhases } from "../../../ledger/guestTables";

const labels = (parts: readonly { readonly label: string }[]): readonly string[] => parts.map(({ label }) => label);

describe("the explanation of what a server says", () => {
    it("tells of a message its cause, what to do, and what happens by itself", () => {
        const found = guestMessages().find(({ id }) => id === "MABS-DSK-010");
        assert.ok(found);
        const { title, parts, page } = explainMessage(found);
        assert.equal(title, "The virtual disk {name} is not laid out as this installation needs it: {found}");
        assert.equal(page, "docs/reference/guest-errors.md#mabs-dsk-010");
        assert.deepEqual(labels(parts), ["family", "cause", "fix", "afterwards", "enforces", "source", "proven by"]);
        assert.match(JSON.stringify(parts[3]), /stop: nothing is tried again until somebody acts/);
    });

    it("names the checks of the health probe that say a message", () => {
        const found = guestMessages().find(({ id }) => id === "MABS-HLT-104");
        assert.ok(found);
        const health = explainMessage(found).parts.find(({ label }) => label === "health");
        assert.deepEqual(health?.said, {
            kind: "list",
            items: ["vaultContact: days since it last did; after 15 days backups to disk stop too"],
        });
    });

    it("tells of a health check where it is reported, and the cause and the cure of its message", () => {
        const check = readHealthChecks().find(({ id }) => id === "clock");
        assert.ok(check);
        const { title, parts } = explainHealthCheck(check);
        assert.equal(title, "the clock is right");
        assert.deepEqual(labels(parts), ["when", "reported", "message", "cause", "fix", "enforces", "proven by"]);
    });

    it("tells of a phase the settings that run it again, its limits and its constraints", () => {
        const phase = readPhases().find(({ name }) => name === "StoragePool");
        assert.ok(phase);
        const { title, parts, page } = explainPhase(phase);
        assert.equal(title, "Storage pool of the backup server");
        assert.deepEqual(labels(parts), ["settings", "limits", "enforces"]);
        assert.equal(page, "docs/reference/guest-errors.md#phases");
    });
});
