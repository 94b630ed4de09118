import assert from "node:assert/strict";
import { constraints } from "../../facts/constraints";
import { advisories, advisoryRules } from "../../model/advisories";
import { isRuleId, ruleText } from "../../policies/catalogue";
import { sampleEnvironment } from "../support/sampleEnvironment";

describe("advisories", () => {
    it("have permanent ids without gaps, in order", () => {
        assert.deepEqual(
            advisoryRules.map(({ id }) => id),
            Array.from({ length: 32 }, (_, index) => `MABS-ADV-${String(index + 1).padStart(3, "0")}`),
        );
    });

    it("name a source with its date, and constraints of the ledger", () => {
        const known = new Set(constraints.map(({ id }) => id));
        for (const rule of advisoryRules) {
            assert.match(rule.source, /\((?:\d{4}-\d{2}(?:-\d{2})?|\d{4})\)/, rule.id);
            assert.deepEqual(
                rule.constraints.filter((id) => !known.has(id)),
                [],
                rule.id,
            );
        }
    });

    it("name rules of the policy pack that say the same, for the same constraints where both know any", () => {
        for (const { id, policyRules = [], constraints: own } of advisoryRules)
            for (const rule of policyRules) {
                assert.ok(isRuleId(rule), `${id} ${rule}`);
                const { constraints: theirs } = ruleText(rule);
                const share = theirs.some((constraint) => own.includes(constraint));
                assert.ok(share || theirs.length === 0 || own.length === 0, `${id} ${rule}`);
            }
    });

    it("have a title, which says what is not best whatever the environment", () => {
        for (const { id, title } of advisoryRules) assert.match(title, /^[A-Z].{10,79}[^.]$/, id);
        assert.equal(new Set(advisoryRules.map(({ title }) => title)).size, advisoryRules.length);
    });

    it("about the defaults are these, each with the line that takes the advice", () => {
        const found = advisories(sampleEnvironment);
        assert.deepEqual(
            found.map(({ id, subject }) => `${id} ${subject}`),
            [
                "MABS-ADV-001 MABS01",
                "MABS-ADV-006 MABS01",
                "MABS-ADV-008 mabs:package.rollup",
                "MABS-ADV-017 mabs:vault.resourceGuardId",
                "MABS-ADV-018 mabs:vault.immutability",
                "MABS-ADV-019 mabs:vault.access",
                "MABS-ADV-020 mabs:keyVault.allowedAddressRanges",
                "MABS-ADV-021 mabs:storage.allowedAddressRanges",
                "MABS-ADV-022 mabs:monitoring.emailAddresses",
                "MABS-ADV-028 mabs:network.administrationSources",
                "MABS-ADV-029 mabs:network.dnsServers",
                "MABS-ADV-030 MABS01",
            ],
        );
        assert.ok(found.every(({ remedy }) => remedy !== undefined && !remedy.includes("\n")));
    });
});
