import assert from "node:assert/strict";
import {
    byAlert,
    byNextStep,
    byOperator,
    byPhase,
    byProgram,
    bySchema,
    operatingGuide,
    proof,
    stages,
} from "../../ledger/enforcement";

const test = proof("test/a.test.ts", "does it");

describe("a stated enforcement", () => {
    it("answers the stage of its kind", () => {
        assert.deepEqual(byPhase("Disks", "makes the pool", test).stages, ["guest"]);
        assert.deepEqual(byAlert("storage-low", "is nearly full", test).stages, ["day2"]);
        assert.deepEqual(byOperator("look at it").stages, ["day2"]);
        assert.deepEqual(bySchema("mabs:vault.name", "a name", 1).stages, ["config"]);
        assert.deepEqual(byProgram(["guest", "day2"], "guest/a.ps1", "destroys it", test).stages, ["guest", "day2"]);
        assert.deepEqual(stages, ["config", "preview", "guest", "day2"]);
    });

    it("answers no stage when it only tells somebody what to do", () => {
        assert.deepEqual(byNextStep("register the provider", test), {
            kind: "step",
            id: "model/nextSteps.ts",
            what: "register the provider",
            stages: [],
            proofs: [test],
        });
    });

    it("is proven by tests of the ledger itself where a key or a guide is all there is", () => {
        assert.deepEqual(bySchema("mabs:vault.name", "a name", 1).proofs, [
            { file: "test/ledger/rows.test.ts", title: "refuses ${key}: ${value}" },
        ]);
        assert.deepEqual(byOperator("look at it").id, operatingGuide);
        assert.equal(byOperator("look at it").proofs.length, 1);
    });
});
