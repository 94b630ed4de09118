import { join } from "node:path";
import { ledger } from "../ledger/ledger";
import { renderAdvisoriesPage } from "./reference/advisoriesPage";
import { renderConstraintsPage } from "./reference/constraintsPage";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes docs/reference/constraints.md from the ledger, and docs/reference/advisories.md from the advice.
 *
 * Run: `npx tsx scripts/generateConstraints.ts [--check]`, after `scripts/generateLedger.ts`.
 */
const folder = join(__dirname, "..", "docs", "reference");

writeGenerated(join(folder, "constraints.md"), renderConstraintsPage(ledger()));
writeGenerated(join(folder, "advisories.md"), renderAdvisoriesPage());
