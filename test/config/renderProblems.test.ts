import assert from "node:assert/strict";
import { problemAt } from "../../config/problem";
import { renderProblems } from "../../config/renderProblems";

describe("config: problems as text", () => {
    it("begin with the place, and have a row for each part that is there", () => {
        const details = { expected: "a", found: "b", hint: "c", nearest: "d" };
        const full = { ...problemAt("MABS-CFG-103", "config", details), file: "Pulumi.dev.yaml", line: 14, column: 22 };
        const double = { ...full, other: { path: "mabs:y", line: 3, column: 5 } };
        const short = problemAt("MABS-CFG-107", "mabs:x", { expected: "a", found: "b" });
        assert.equal(
            renderProblems([full, short, double, { ...short, other: { path: "mabs:y" } }]),
            [
                "Pulumi.dev.yaml:14:22  MABS-CFG-103  config",
                "  expected  a",
                "  found     b",
                "  nearest   d",
                "  hint      c",
                "  see       https://yaml.org/spec/1.2.2/",
                "",
                "MABS-CFG-107  mabs:x",
                "  expected  a",
                "  found     b",
                "",
                "Pulumi.dev.yaml:14:22  MABS-CFG-103  config",
                "  expected  a",
                "  found     b",
                "  nearest   d",
                "  other     Pulumi.dev.yaml:3:5  mabs:y",
                "  hint      c",
                "  see       https://yaml.org/spec/1.2.2/",
                "",
                "MABS-CFG-107  mabs:x",
                "  expected  a",
                "  found     b",
                "  other     mabs:y",
            ].join("\n"),
        );
    });

    it("are an empty text when there are none", () => assert.equal(renderProblems([]), ""));
});
