import assert from "node:assert/strict";
import { derivedEnforcements, proofsOf } from "../../ledger/derived";
import type { EnforcementKind } from "../../ledger/enforcement";

const all = derivedEnforcements();
const one = (id: string) => all.find((candidate) => candidate.id === id);

describe("what enforces constraints by its own word", () => {
    it("is an error, advice, a rule, a check, a phase, a message or a health check, in this order", () => {
        const kinds = all.map(({ kind }) => kind).filter((kind, index, others) => kind !== others[index - 1]);
        const messages: ReadonlySet<EnforcementKind> = new Set(["guestError", "product"]);
        assert.deepEqual(
            [...new Set(kinds.map((kind) => (messages.has(kind) ? "guestError" : kind)))],
            ["error", "advisory", "rule", "preflight", "phase", "guestError", "healthCheck"],
        );
    });

    it("carries the constraints, the stage and the words of its catalogue", () => {
        assert.deepEqual(one("MABS-CFG-201"), {
            kind: "error",
            id: "MABS-CFG-201",
            what: "Cross-region restore without geo-redundancy",
            stages: ["config"],
            constraints: ["V05"],
            proofs: proofsOf("MABS-CFG-201"),
        });
        assert.deepEqual(one("vault-cross-region-restore-needs-geo")?.stages, ["preview"]);
        assert.deepEqual([one("MABS-DSK-010")?.stages, one("MABS-DSK-010")?.constraints], [["guest"], ["D04", "D05"]]);
        assert.deepEqual([one("MABS-HLT-104")?.stages, one("vaultContact")?.stages], [["day2"], ["day2"]]);
        assert.deepEqual([one("vaultContact")?.constraints, one("Hardware")?.constraints], [["M03"], ["P07"]]);
    });

    it("counts messages that only recognise a refusal of the product as its enforcement, at no stage of ours", () => {
        assert.deepEqual([one("MABS-KNO-006")?.kind, one("MABS-KNO-006")?.stages], ["product", []]);
    });

    it("has the tests that name it", () => {
        assert.deepEqual(proofsOf("vault-cross-region-restore-needs-geo"), [
            {
                file: "test/policies/rules/vault/crossRegionRestoreNeedsGeo.test.ts",
                title: "rule vault-cross-region-restore-needs-geo",
            },
        ]);
        assert.deepEqual([proofsOf("MABS-CFG-999"), proofsOf("constructor")], [[], []]);
    });
});
