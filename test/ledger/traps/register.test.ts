import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, isProblemId } from "../../../config/catalogue";
import { ruleIds, ruleText } from "../../../policies/catalogue";
import { renderTrapsPage } from "../../../scripts/generateTraps";
import { read, repositoryFiles, root } from "../../repo/files";
import { hasTest } from "../../support/hasTest";
import { traps } from "../../../ledger/traps/register";

const numbered = (family: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${family}${index + 1}`);

/** Families that are dealt with in full. Of the last one, capacity and quota (J6) show nowhere before Azure is asked. */
const complete = [
    ...numbered("A", 17),
    ...numbered("B", 18),
    ...numbered("C", 18),
    ...numbered("D", 24),
    ...numbered("E", 18),
    ...numbered("F", 10),
    ...numbered("G", 35),
    ...numbered("J", 5),
];

const handlings = traps.flatMap(({ handled, id }) => handled.map((handling) => ({ id, handling })));

describe("the register of traps", () => {
    it("is complete, in order, and names no trap twice", () => {
        assert.deepEqual(
            traps.map(({ id }) => id),
            complete,
        );
    });

    it("says of every trap whom it has caught and what keeps us out of it", () => {
        assert.deepEqual(
            traps.filter(({ handled, seen }) => handled.length === 0 || seen.length === 0).map(({ id }) => id),
            [],
        );
    });

    it("is named by rules only where it has the trap", () => {
        const known = new Set(traps.map(({ id }) => id));
        assert.deepEqual(
            ruleIds.flatMap((id) =>
                (ruleText(id).traps ?? []).filter((trap) => !known.has(trap)).map((trap) => `${id}: ${trap}`),
            ),
            [],
        );
    });

    it("points to tests that exist", () => {
        const files = new Set(repositoryFiles());
        const dangling = handlings.flatMap(({ handling, id }) =>
            handling.kind === "tested" && !(files.has(handling.file) && hasTest(handling))
                ? [`${id}: ${handling.file}: ${handling.title}`]
                : [],
        );
        assert.deepEqual(dangling, []);
    });

    it("notices a test that has gone", () => {
        const file = "test/traps/network.test.ts";
        assert.equal(hasTest({ file, title: "never writes subnets" }), true);
        assert.equal(hasTest({ file, title: "never writes a word" }), false);
        const pester = "test/guest/Core.Tests.ps1";
        assert.equal(hasTest({ file: pester, title: "ends a program that hangs" }), true);
        assert.equal(hasTest({ file: pester, title: "ends a word" }), false);
    });

    it("points to problems that the catalogue has", () => {
        const unknown = handlings.flatMap(({ handling, id }) =>
            handling.kind === "refused" && !isProblemId(handling.problem) ? [`${id}: ${String(handling.problem)}`] : [],
        );
        assert.deepEqual(unknown, []);
        assert.ok(Object.keys(catalogue).length > 100);
    });

    it("uses every rule that the plans are held to", () => {
        const used = new Set(handlings.flatMap(({ handling }) => (handling.kind === "tested" ? [handling.title] : [])));
        const rules = repositoryFiles()
            .filter((path) => /^test\/traps\/\w+\.test\.ts$/.test(path))
            .flatMap((path) => [...read(path).matchAll(/\btitle:\s*"([^"]+)"/g)].map((match) => match[1] ?? ""));
        assert.ok(rules.length > 40);
        assert.deepEqual(
            rules.filter((title) => !used.has(title)),
            [],
        );
    });

    it("has the page that the register gives", () => {
        const page = readFileSync(join(root, "docs", "reference", "traps.md"), "utf8");
        assert.equal(page, renderTrapsPage(), "run npx tsx scripts/generateTraps.ts");
    });
});
