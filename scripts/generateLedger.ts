import { join } from "node:path";
import { advisoryRules } from "../model/advisories";
import { catalogue } from "../config/catalogue";
import { readFamilies, readHealthChecks } from "../ledger/guestTables";
import { evidenceFor } from "./evidence/evidence";
import { ruleConstants } from "./evidence/ruleConstants";
import { testFiles } from "./evidence/testFiles";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes ledger/evidence.generated.json: for every error, piece of advice, message, rule and health check the tests that name it.
 *
 * Run: `npx tsx scripts/generateLedger.ts [--check]`. The pages that read it are written after it: `scripts/generateConstraints.ts`.
 */
const file = join(__dirname, "..", "ledger", "evidence.generated.json");

/** The text of the file. */
export function renderEvidence(): string {
    const evidence = evidenceFor(
        {
            messages: [
                ...Object.keys(catalogue),
                ...advisoryRules.map(({ id }) => id),
                ...readFamilies().flatMap(({ messages }) => Object.keys(messages)),
            ],
            healthChecks: readHealthChecks().map(({ id }) => id),
            rules: ruleConstants(),
        },
        testFiles(),
    );
    return `${JSON.stringify(evidence, null, 4)}\n`;
}

if (require.main === module) writeGenerated(file, renderEvidence());
