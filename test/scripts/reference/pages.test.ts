import assert from "node:assert/strict";
import { dirname, join, posix } from "node:path";
import { ledger } from "../../../ledger/ledger";
import { rules } from "../../../policies/rules";
import { renderEvidence } from "../../../scripts/generateLedger";
import { renderAdvisoriesPage } from "../../../scripts/reference/advisoriesPage";
import { renderConstraintsPage } from "../../../scripts/reference/constraintsPage";
import { anchor } from "../../../scripts/reference/markdown";
import { renderPoliciesPage, renderRulePage } from "../../../scripts/reference/policyPages";
import { read, repositoryFiles } from "../../repo/files";

const stale = "run npm run generate";
const reference = "docs/reference";

/** Anchors of a page: those of its headings, and those that are set. */
function anchorsOf(page: string): ReadonlySet<string> {
    const text = read(page);
    return new Set([
        ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchor(heading)),
        ...[...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = ""]) => id),
    ]);
}

describe("the reference", () => {
    it("has the evidence that the tests give", () => {
        assert.equal(read("ledger/evidence.generated.json"), renderEvidence(), stale);
    });

    it("has the page of the constraints, with each of them once", () => {
        const page = renderConstraintsPage(ledger());
        assert.equal(read(`${reference}/constraints.md`), page, stale);
        assert.equal([...page.matchAll(/^\| <a id="[a-z]\d\d"><\/a>/gm)].length, 147);
    });

    it("has the page of the advice", () => {
        assert.equal(read(`${reference}/advisories.md`), renderAdvisoriesPage(), stale);
    });

    it("has the overview of the rules and a page for each, and none for a rule that is gone", () => {
        assert.equal(read(`${reference}/policies.md`), renderPoliciesPage(rules), stale);
        for (const rule of rules)
            assert.equal(read(`${reference}/policies/${rule.id}.md`), renderRulePage(rule), stale);
        assert.deepEqual(
            repositoryFiles().filter((path) => path.startsWith(`${reference}/policies/`)),
            rules.map(({ id }) => `${reference}/policies/${id}.md`).sort(),
        );
    });

    it("links to places that are there", () => {
        const pages = repositoryFiles().filter((path) => path.startsWith("docs/") && path.endsWith(".md"));
        const anchors = new Map(pages.map((page) => [page, anchorsOf(page)]));
        const broken = pages.flatMap((page) =>
            [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)].flatMap(([, file = "", place = ""]) => {
                const target = file === "" ? page : posix.normalize(join(dirname(page), file));
                return anchors.get(target)?.has(place) === true ? [] : [`${page}: ${file}#${place}`];
            }),
        );
        assert.deepEqual([...new Set(broken)], []);
    });
});
