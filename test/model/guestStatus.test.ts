import assert from "node:assert/strict";
import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { isReady, judgeGuestStatus, parseGuestStatus } from "../../model/guestStatus";
import schema from "../../model/guestStatus.schema.json";
import type { GuestFailure, GuestHealth, GuestPhase, GuestState, GuestStatus } from "../../model/guestStatusDocument";

const stagingId = "0123456789abcdef0123456789abcdef";

const failure: GuestFailure = {
    id: "MABS-PRE-001",
    message: "2 findings.",
    cause: "The machine is not what setup needs.",
    remedy: "Cure each finding.",
    after: "later",
    findings: [
        {
            id: "MABS-PRE-011",
            message: "A role is installed.",
            remedy: "Remove it.",
            constraints: ["P13"],
            after: "stop",
        },
    ],
};

const health: GuestHealth = {
    schemaVersion: 1,
    checkedAt: "2026-11-26T10:00:00Z",
    state: "healthy",
    lastVaultContact: "2026-11-26T09:59:00Z",
    poolFreePercent: 71.5,
    scratchFreePercent: 96,
    failedChecks: [],
    checks: [{ id: "serviceMSDPM", state: "ok", detail: "" }],
};

const phase: GuestPhase = {
    name: "Proxy",
    title: "Proxy of the machine",
    outcome: "succeeded",
    attempts: 1,
    restarts: 0,
    startedAt: "2026-11-26T08:00:00Z",
    finishedAt: "2026-11-26T08:01:00Z",
};

const done: GuestStatus = {
    schemaVersion: 1,
    server: "MABS01",
    stagingId,
    settingsHash: "a".repeat(64),
    phase: "Done",
    state: "succeeded",
    message: "The server is installed.",
    failure: null,
    startedAt: "2026-11-26T08:00:00Z",
    updatedAt: "2026-11-26T10:00:00Z",
    phases: [phase],
    facts: { build: "14.0.46.0" },
    health,
    logLines: ["2026-11-26T10:00:00Z Information Done succeeded"],
};

const at = (state: GuestState, rest: Partial<GuestStatus> = {}): GuestStatus => ({
    ...done,
    phase: "Setup",
    state,
    ...rest,
});

const problemsOf = (document: unknown): readonly string[] => {
    const read = parseGuestStatus(JSON.stringify(document));
    return read.kind === "unreadable" ? read.problems : [];
};

describe("a guest status", () => {
    it("is read as it was written, also behind a byte order mark", () => {
        for (const status of [
            done,
            at("waiting", { failure, health: null }),
            at("running", { facts: {}, logLines: [] }),
        ]) {
            assert.deepEqual(parseGuestStatus(JSON.stringify(status)), { kind: "status", status });
            assert.deepEqual(parseGuestStatus(`\uFEFF${JSON.stringify(status)}`), { kind: "status", status });
        }
    });

    it("loses what a newer guest added, at every depth", () => {
        const added = { ...done, more: 1, health: { ...health, more: 1 }, phases: [{ ...phase, more: 1 }] };
        assert.deepEqual(parseGuestStatus(JSON.stringify(added)), { kind: "status", status: done });
    });

    it("is unreadable when it is not JSON, with one problem", () => {
        for (const text of ["", "{", "\uFEFF", "MABS01"]) {
            assert.deepEqual(parseGuestStatus(text), { kind: "unreadable", problems: ["the document is not JSON"] });
        }
    });

    it("is unreadable when it is another document, with all problems at once", () => {
        assert.deepEqual(problemsOf(null), ["the document must be object"]);
        const { health: _, ...withoutHealth } = done;
        assert.deepEqual(problemsOf({ ...withoutHealth, schemaVersion: 2, stagingId: "x" }), [
            "the document must have required property 'health'",
            "schemaVersion must be equal to constant",
            'stagingId must match pattern "^[0-9a-f]{32}$"',
        ]);
    });

    it("names a failure when it waits or failed, and in no other state", () => {
        for (const state of ["waiting", "failed"] as const) assert.notDeepEqual(problemsOf(at(state)), []);
        for (const state of ["running", "restarting", "succeeded"] as const) {
            assert.deepEqual(problemsOf(at(state)), []);
            assert.notDeepEqual(problemsOf(at(state, { failure })), []);
        }
    });

    it("is never read when any property is missing or of another kind", () => {
        const names = Object.keys(done) as (keyof GuestStatus)[];
        for (const name of names) {
            const { [name]: _, ...rest } = done;
            assert.notDeepEqual(problemsOf(rest), [], name);
            assert.notDeepEqual(problemsOf({ ...done, [name]: true }), [], name);
        }
    });

    it("is read or refused, whatever the text; reading never throws", () => {
        fc.assert(
            fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
                assert.ok(["status", "unreadable"].includes(parseGuestStatus(text).kind));
            }),
        );
    });

    it("has a schema without a construct that ajv doubts, and every property described or obvious", () => {
        new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
        assert.deepEqual([...schema.required].sort(), Object.keys(schema.properties).sort());
        assert.deepEqual([...schema.required].sort(), Object.keys(done).sort());
    });
});

describe("the judgement of a guest status", () => {
    it("is ready when all is done, this staging's, and healthy", () => {
        assert.deepEqual(judgeGuestStatus(done, stagingId), { kind: "ready" });
        assert.equal(isReady(done, stagingId), true);
    });

    it("never takes another staging for this one, however well it stands", () => {
        const other = "f".repeat(32);
        assert.deepEqual(judgeGuestStatus(done, other), { kind: "otherStaging", stagingId });
        assert.equal(isReady(done, other), false);
    });

    it("is to wait while the server works or restarts", () => {
        for (const state of ["running", "restarting"] as const) {
            assert.deepEqual(judgeGuestStatus(at(state), stagingId), {
                kind: "working",
                phase: "Setup",
                message: done.message,
            });
        }
    });

    it("tells an error that passes by itself from one that waits for somebody", () => {
        assert.deepEqual(judgeGuestStatus(at("waiting", { failure }), stagingId), {
            kind: "waiting",
            phase: "Setup",
            failure,
        });
        const stopped = { ...failure, after: "stop" } as const;
        assert.deepEqual(judgeGuestStatus(at("failed", { failure: stopped }), stagingId), {
            kind: "failed",
            phase: "Setup",
            failure: stopped,
        });
    });

    it("is not ready while the probe has not run, or reports trouble", () => {
        assert.deepEqual(judgeGuestStatus({ ...done, health: null }, stagingId), {
            kind: "unhealthy",
            failedChecks: [],
        });
        for (const state of ["degraded", "failed"] as const) {
            const ill = { ...done, health: { ...health, state, failedChecks: ["serviceMSDPM"] } };
            assert.deepEqual(judgeGuestStatus(ill, stagingId), { kind: "unhealthy", failedChecks: ["serviceMSDPM"] });
            assert.equal(isReady(ill, stagingId), false);
        }
    });
});
