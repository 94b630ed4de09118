import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environmentSchema } from "../../config/schema";
import { renderConfigValidator } from "../../scripts/generateConfigValidator";

describe("the generator of the configuration's validator", () => {
    const text = renderConfigValidator(environmentSchema);

    it("gives the file that is committed", () => {
        const committed = readFileSync(join(__dirname, "..", "..", "config", "validate.generated.js"), "utf8");
        assert.equal(text, committed);
    });

    it("leaves out what only people read", () => {
        assert.doesNotMatch(text, /"description":"|"examples":\[|"x-expected"/);
    });
});
