import assert from "node:assert/strict";
import { Inputs } from "../../../../policies/core/inputs";
import { shownText } from "../../../../policies/core/reach/shownText";
import { secret, unknown } from "../../support/programs";

describe("a text that is shown", () => {
    it("is what the program says, unless that is a secret, or not known yet", () => {
        const owner = { urn: "u", type: "t", name: "n" };
        const inputs = new Inputs(owner, { open: "nsg-a", hidden: secret("nsg-b"), later: unknown });
        const texts = ["open", "hidden", "later", "absent"].map((path) => shownText(inputs, path, "something"));
        assert.deepEqual(texts, ["nsg-a", "[secret]", "something", "something"]);
    });
});
