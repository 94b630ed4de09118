import assert from "node:assert/strict";
import { constraintsPart, proofsPart, proofText } from "../../../cli/explain/shared";

describe("what explanations have in common", () => {
    it("tells each constraint with its requirement, severity and source", () => {
        assert.deepEqual(constraintsPart(["V11"]), [
            {
                label: "enforces",
                said: {
                    kind: "rows",
                    rows: [
                        [
                            "V11",
                            "Soft delete stays on. (mandatory; Create and configure a Recovery Services vault; Security features to help protect hybrid backups, 2025-12-10)",
                        ],
                    ],
                },
            },
        ]);
        assert.deepEqual([constraintsPart(), constraintsPart([])], [[], []]);
    });

    it("names tests by file and title, and nothing where no test names the id", () => {
        assert.equal(proofText({ file: "test/a.test.ts", title: "does it" }), "test/a.test.ts: does it");
        assert.deepEqual(proofsPart("MABS-CFG-999"), []);
        assert.deepEqual(proofsPart("toString"), []);
        const [part] = proofsPart("MABS-CFG-201");
        assert.deepEqual(part, {
            label: "proven by",
            said: {
                kind: "list",
                items: [
                    "test/config/checks/vaultChoices.test.ts: refuse cross-region restore with any other redundancy",
                ],
            },
        });
    });
});
