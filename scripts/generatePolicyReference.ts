import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../policies/rules";
import { renderPoliciesPage, renderRulePage } from "./reference/policyPages";
import { writeGenerated } from "./writeGenerated";

/**
 * Writes docs/reference/policies.md and a page for every rule below it, and takes the page of a rule that has gone away.
 *
 * Run: `npx tsx scripts/generatePolicyReference.ts [--check]`, after `scripts/generateLedger.ts`.
 */
const folder = join(__dirname, "..", "docs", "reference");
const pages = join(folder, "policies");

writeGenerated(join(folder, "policies.md"), renderPoliciesPage(rules));
for (const rule of rules) writeGenerated(join(pages, `${rule.id}.md`), renderRulePage(rule));

const known = new Set<string>(rules.map(({ id }) => `${id}.md`));
for (const name of existsSync(pages) ? readdirSync(pages) : []) {
    if (known.has(name)) continue;
    if (!process.argv.includes("--check")) rmSync(join(pages, name));
    else {
        process.stderr.write(`docs/reference/policies/${name} is the page of no rule: run npm run generate\n`);
        process.exitCode = 1;
    }
}
