import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPolicyEvents } from "../../sandbox/policyEvents";

const event = {
    resourceUrn: "urn:pulumi:test::program::a:b:C::it",
    message: 'found: "x"',
    policyName: "vault-name",
    policyPackName: "azure-backup-server",
    enforcementLevel: "mandatory",
};

describe("the reports of policies in the engine's log", () => {
    let folder: string;

    before(() => {
        folder = mkdtempSync(join(tmpdir(), "mabs-test-"));
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it("are read in their order, without the other events", () => {
        const path = join(folder, "events.json");
        const second = { ...event, policyName: "vault-soft-delete-on" };
        const events = [{ preludeEvent: {} }, { policyEvent: event }, { summaryEvent: {} }, { policyEvent: second }];
        writeFileSync(path, `${events.map((one) => JSON.stringify(one)).join("\n")}\n`);
        assert.deepEqual(readPolicyEvents(path), [event, second]);
    });

    it("are none in an empty log, and without one", () => {
        const path = join(folder, "empty.json");
        writeFileSync(path, "");
        assert.deepEqual(readPolicyEvents(path), []);
        assert.deepEqual(readPolicyEvents(undefined), []);
    });

    it("are none where the engine ended before it began a log", () => {
        assert.deepEqual(readPolicyEvents(join(folder, "missing.json")), []);
    });

    it("are those that were finished, when the engine was stopped in the middle of one", () => {
        const path = join(folder, "cut.json");
        const line = JSON.stringify({ policyEvent: event });
        writeFileSync(path, `${line}\n${line.slice(0, 40)}`);
        assert.deepEqual(readPolicyEvents(path), [event]);
    });
});
