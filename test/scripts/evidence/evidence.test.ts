import assert from "node:assert/strict";
import { evidenceFor } from "../../../scripts/evidence/evidence";

const wanted = {
    messages: ["MABS-CFG-201"],
    healthChecks: ["clock"],
    rules: new Map([["vault-soft-delete-on", "softDeleteOn"]]),
};

describe("the evidence for ids", () => {
    it("prefers tests that are about the id alone, then those beside its source", () => {
        const named = (title: string): string => `it( // a test\n"${title}", () => check("MABS-CFG-201"));`;
        const files = [
            { path: "test/cli/a.test.ts", text: named("tells it somewhere") },
            {
                path: "test/config/checks/b.test.ts",
                text: named("refuses it") + named("refuses it again") + named("once more"),
            },
            { path: "test/config/checks/allChecks.test.ts", text: named("finds all of them") },
        ];
        assert.deepEqual(evidenceFor(wanted, files)["MABS-CFG-201"], [
            { file: "test/config/checks/b.test.ts", title: "refuses it" },
            { file: "test/config/checks/b.test.ts", title: "refuses it again" },
        ]);
        assert.deepEqual(evidenceFor(wanted, files.slice(0, 1))["MABS-CFG-201"], [
            { file: "test/cli/a.test.ts", title: "tells it somewhere" },
        ]);
        const about = { path: "test/model/checks/c.test.ts", text: 'it("MABS-CFG-201 is refused", () => {});' };
        assert.deepEqual(evidenceFor(wanted, [...files, about])["MABS-CFG-201"], [
            { file: about.path, title: "MABS-CFG-201 is refused" },
        ]);
    });

    it("finds checks of the health probe in its test, and a rule by its battery", () => {
        const files = [
            { path: "test/guest/HealthProbe.Tests.ps1", text: "It 'says <Id>' -ForEach @(@{ Id = 'clock' }) { }" },
            { path: "test/guest/Other.Tests.ps1", text: "It 'is no evidence' { 'clock' }" },
            { path: "test/policies/rules/vault/softDeleteOn.test.ts", text: "describeRule(softDeleteOn, {});" },
        ];
        assert.deepEqual(evidenceFor(wanted, files), {
            clock: [{ file: "test/guest/HealthProbe.Tests.ps1", title: "says <Id>" }],
            "vault-soft-delete-on": [
                { file: "test/policies/rules/vault/softDeleteOn.test.ts", title: "rule vault-soft-delete-on" },
            ],
        });
    });

    it("leaves out what no test names", () => {
        assert.deepEqual(
            evidenceFor(wanted, [{ path: "test/a.test.ts", text: 'it("does it all", () => f("MABS-CFG-999"));' }]),
            {},
        );
    });
});
