import assert from "node:assert/strict";
import { runRules } from "../../../../policies/core/run";
import { resolveSettings } from "../../../../policies/core/settings";

import type { Rule } from "../../../../policies/rule";
import { exemptionCurrent } from "../../../../policies/rules/lifecycle/exemptionCurrent";

const today = "2026-11-26";

/** What is said of exemptions that end on these days. */
function report(...days: readonly string[]) {
    const exemptions = days.map((expires, index) => ({
        rule: `vault-${index}*`,
        resource: "rsv",
        reason: "the vault is being moved",
        owner: "backup-team",
        expires,
    }));
    const settings = resolveSettings({ exemptions }, { stack: "test" });
    return runRules([], { rules: [exemptionCurrent], settings, today });
}

/** Not the battery of other rules: this one reads no resource, and an exemption of it would be one more to judge. */
function describeSettingsRule(rule: Rule, tests: () => void): void {
    describe(`rule ${rule.id}`, tests);
}

describeSettingsRule(exemptionCurrent, () => {
    it("is met on the last day of an exemption", () => {
        const { findings, rules } = report(today, "2027-01-31");
        assert.deepEqual(findings, []);
        assert.deepEqual([rules[0]?.compliant, rules[0]?.level], [1, "mandatory"]);
    });

    it("finds each exemption that has ended, also one that silences nothing any more", () => {
        assert.deepEqual(
            report("2026-11-25", today, "2025-01-01").findings.map(
                ({ name, path, found, required }) => `${name} ${path}: found ${found}, required ${required}`,
            ),
            [
                'pack-settings exemptions[0].expires: found "2026-11-25" for vault-0* on rsv, of backup-team, required a day from 2026-11-26 on, or no such exemption',
                'pack-settings exemptions[2].expires: found "2025-01-01" for vault-2* on rsv, of backup-team, required a day from 2026-11-26 on, or no such exemption',
            ],
        );
    });

    it("has nothing to say where nothing is exempt", () => {
        assert.deepEqual(report().rules[0]?.notApplicable, ["nothing is exempt"]);
    });
});
