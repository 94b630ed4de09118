import assert from "node:assert/strict";
import { describeArmFinding } from "../../../facts/armTypes/armFinding";

describe("describeArmFinding", () => {
    it("says where, what was found, what was expected, and what was probably meant", () => {
        const finding = {
            code: "not-allowed",
            path: "sku.name",
            found: '"RS1"',
            expected: 'one of "RS0", "Standard"',
        } as const;
        assert.equal(describeArmFinding(finding), 'sku.name: found "RS1", expected one of "RS0", "Standard"');
        assert.equal(
            describeArmFinding({ ...finding, nearest: "RS0" }),
            'sku.name: found "RS1", expected one of "RS0", "Standard" – did you mean RS0?',
        );
    });

    it("has a name for the inputs as a whole", () => {
        const finding = { code: "wrong-type", path: "", found: "1", expected: "an object (Vault)" } as const;
        assert.equal(describeArmFinding(finding), "the inputs: found 1, expected an object (Vault)");
    });
});
