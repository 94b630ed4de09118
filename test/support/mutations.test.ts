import assert from "node:assert/strict";
import fc from "fast-check";
import { isProblemId } from "../../config/catalogue";
import { loadEnvironmentText } from "../../config/load";
import { renderProblems } from "../../config/renderProblems";
import { mutateStackText } from "./mutations";
import { today } from "./stackTexts";

/** How many damaged files are tried. */
const runs = Number(process.env["MABS_FUZZ_RUNS"] ?? 300);

describe("config: damaged stack files", () => {
    it("are accepted, or refused with id, path, file, line and column, and never crash the loader", function () {
        this.timeout(runs * 100);
        fc.assert(
            fc.property(fc.nat(), (seed) => {
                const { file, text, mutations } = mutateStackText(seed);
                const result = loadEnvironmentText(text, file, { today });
                if (result.ok) return;
                const context = `${mutations.join("; ")}\n${renderProblems(result.problems)}`;
                const lineCount = text.split(/\r\n|\r|\n/).length;
                assert.ok(result.problems.length > 0, context);
                for (const { id, path, line, column, expected, found, ...problem } of result.problems) {
                    assert.ok(isProblemId(id), context);
                    assert.equal(problem.file, file, context);
                    assert.ok(path !== "", context);
                    assert.ok(line !== undefined && line >= 1 && line <= lineCount, context);
                    assert.ok(column !== undefined && column >= 1, context);
                    assert.ok(expected !== "" && found !== "", context);
                }
            }),
            { numRuns: runs },
        );
    });

    it("are the same for the same seed", () => {
        fc.assert(
            fc.property(fc.nat(), (seed) => assert.deepEqual(mutateStackText(seed), mutateStackText(seed))),
            { numRuns: 20 },
        );
    });
});
