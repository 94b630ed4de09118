import assert from "node:assert/strict";
import { catalogue } from "../../config/catalogue";
import type { CatalogueEntry } from "../../config/catalogue";
import { constraint, constraints } from "../../facts/constraints";
import { derivedEnforcements } from "../../ledger/derived";
import { byPhase, proof } from "../../ledger/enforcement";
import { gaps, ledger, ledgerRow } from "../../ledger/ledger";
import { ruleIds, ruleText } from "../../policies/catalogue";
import { rules } from "../../policies/rules";
import { hasTest } from "../support/hasTest";

const rows = ledger();

describe("the ledger of constraints", () => {
    it("has all 147 constraints, each with something that enforces it and a test of that, at every stage or with a reason", () => {
        assert.equal(rows.length, 147);
        assert.deepEqual(rows.flatMap(gaps), []);
    });

    it("gives no reason for a stage that something answers, or that nobody asks for", () => {
        const idle = rows.flatMap(({ constraint: { id, checks }, enforced, cannot }) =>
            Object.keys(cannot)
                .filter(
                    (stage) =>
                        !checks.some((check) => check === stage) ||
                        enforced.some(({ stages }) => stages.some((one) => one === stage)),
                )
                .map((stage) => `${id}: ${stage}`),
        );
        assert.deepEqual(idle, []);
    });

    it("names constraints that exist, wherever something says that it enforces one", () => {
        const unknown = derivedEnforcements().flatMap(({ id, constraints: named }) =>
            named.filter((row) => constraint(row) === undefined).map((row) => `${id}: ${row}`),
        );
        assert.deepEqual(unknown, []);
    });

    it("points to tests that exist", () => {
        const dangling = rows.flatMap(({ constraint: { id }, enforced }) =>
            enforced.flatMap(({ proofs }) =>
                proofs.filter((test) => !hasTest(test)).map(({ file, title }) => `${id}: ${file}: ${title}`),
            ),
        );
        assert.deepEqual([...new Set(dangling)], []);
    });

    it("says what a row lacks", () => {
        const [asked] = constraints.filter(({ id }) => id === "D07");
        assert.ok(asked);
        const text =
            "D07 (BitLocker comes only after a volume has joined the pool; pool disks are not encrypted by Azure Disk Encryption when created.)";
        assert.deepEqual(gaps({ constraint: asked, enforced: [], cannot: {} }), [
            `${text}: preview: nothing enforces it, and no reason says why`,
            `${text}: guest: nothing enforces it, and no reason says why`,
            `${text}: no test proves anything about it`,
        ]);
        const unproven = byPhase("Disks", "makes the volume");
        assert.deepEqual(gaps({ constraint: asked, enforced: [unproven], cannot: { preview: "a reason" } }), [
            `${text}: guest: no test proves Disks`,
            `${text}: no test proves anything about it`,
        ]);
        const proven = byPhase("Disks", "makes the volume", proof("test/guest/Disks.Tests.ps1", "gives facts"));
        assert.deepEqual(gaps({ constraint: asked, enforced: [proven], cannot: { preview: "a reason" } }), []);
    });

    it("finds a row by its id", () => {
        assert.equal(ledgerRow("V05")?.constraint.id, "V05");
        assert.equal(ledgerRow("V99"), undefined);
    });
});

describe("what enforces constraints", () => {
    it("is a rule only with a constraint, or with a reason and a source", () => {
        const groundless = ruleIds.filter((id) => {
            const { constraints: named, reason = "", source } = ruleText(id);
            return named.length === 0 && (reason.length < 20 || source === undefined);
        });
        assert.deepEqual(groundless, []);
    });

    it("is a rule only with a text, and each text has its rule", () => {
        assert.deepEqual(rules.map(({ id }) => id).sort(), [...ruleIds].sort());
    });

    it("is a rule only with a test of its own", () => {
        const untested = derivedEnforcements()
            .filter(({ kind, proofs }) => kind === "rule" && proofs.length === 0)
            .map(({ id }) => id);
        assert.deepEqual(untested, []);
    });

    it("is an error only with a test that names it", () => {
        const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(catalogue);
        const untested = derivedEnforcements()
            .filter(({ kind, proofs }) => kind === "error" && proofs.length === 0)
            .map(({ id }) => id);
        assert.ok(entries.length > 100);
        assert.deepEqual(untested, []);
    });
});
