import assert from "node:assert/strict";
import { ruleIds } from "../../../policies/catalogue";
import { ruleConstants } from "../../../scripts/evidence/ruleConstants";

describe("the constants that hold rules", () => {
    it("are known for every rule, whatever its file is called", () => {
        const constants = ruleConstants();
        assert.deepEqual([...constants.keys()].sort(), [...ruleIds].sort());
        assert.equal(constants.get("vault-cross-region-restore-needs-geo"), "crossRegionRestoreNeedsGeo");
    });
});
