import assert from "node:assert/strict";
import { code, list, rows, text } from "../../../cli/explain/explanation";
import { idKinds, lookUp } from "../../../cli/explain/lookUp";
import { renderExplanation, renderKinds } from "../../../cli/explain/render";
import { constraints } from "../../../facts/constraints";
import { styleFor } from "../../../plan/render/style";
import { ruleIds } from "../../../policies/catalogue";

const plain = styleFor(false);

const made = {
    id: "X1",
    kind: "thing",
    title: "A title",
    parts: [
        ...text(
            "why",
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
        ),
        ...code("fix", "a:\n  b: 1"),
        ...list("seen by", ["here", "there"]),
        ...rows("enforces", [
            ["V05", "five"],
            ["V11", "eleven"],
        ]),
    ],
    page: "docs/x.md",
};

/** A single word, behind a label and a name or without. */
const isOneWord = (line: string): boolean => !(line.trim().split(/ {2,}/).at(-1) ?? "").includes(" ");

describe("an explanation on a terminal", () => {
    it("has labels in a column, and what is said beside them", () => {
        assert.equal(
            renderExplanation(made, 80, plain),
            [
                "X1  thing",
                "A title",
                "",
                "why       one two three four five six seven eight nine ten eleven twelve",
                "          thirteen fourteen fifteen sixteen",
                "fix       a:",
                "            b: 1",
                "seen by   here",
                "          there",
                "enforces  V05  five",
                "          V11  eleven",
                "more      docs/x.md",
            ].join("\n"),
        );
    });

    it("puts texts below names that leave no room beside them", () => {
        const wide = { ...made, parts: rows("enforces", [["a-name-that-is-longer-than-half-of-the-line", "a text"]]) };
        assert.deepEqual(renderExplanation(wide, 80, plain).split("\n").slice(3, 5), [
            "enforces  a-name-that-is-longer-than-half-of-the-line",
            "            a text",
        ]);
    });

    it("folds a line of code that is too long, behind its own indentation", () => {
        const long = { ...made, parts: code("fix", `  ${"word ".repeat(20).trim()}`) };
        const lines = renderExplanation(long, 80, plain).split("\n").slice(3, -1);
        assert.equal(lines.length, 2);
        assert.match(lines[0] ?? "", /^fix {5}word/);
        assert.match(lines[1] ?? "", /^ {10}word/);
    });

    it("keeps to the width, but for a single word that is longer", () => {
        for (const columns of [80, 140])
            for (const id of [...constraints.map((row) => row.id), ...ruleIds, "MABS-DSK-010", "MABS-CFG-201"])
                for (const explanation of lookUp(id))
                    for (const line of renderExplanation(explanation, columns, plain).split("\n"))
                        assert.ok(line.length <= columns || isOneWord(line), `${id}: ${line}`);
    });

    it("lists the kinds of ids with an example each", () => {
        const lines = renderKinds(idKinds, 120, plain).split("\n");
        assert.equal(lines[0], "npx mabs explain <id> tells everything that is known about one of these:");
        for (const { example } of idKinds)
            assert.ok(
                lines.some((line) => line.startsWith(`  ${example} `)),
                example,
            );
    });
});
