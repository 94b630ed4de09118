import assert from "node:assert/strict";
import { Inputs } from "../../../../policies/core/inputs";
import { shownName, shownText } from "../../../../policies/core/reach/shownText";
import { secret, unknown } from "../../support/programs";

const inputs = new Inputs(
    { urn: "u", type: "t", name: "n" },
    { open: "/groups/nsg-a", hidden: secret("/groups/nsg-b"), later: unknown },
);

describe("a text that is shown", () => {
    it("is what the program says, unless that is a secret, or not known yet", () => {
        const texts = ["open", "hidden", "later", "absent"].map((path) => shownText(inputs, path, "something"));
        assert.deepEqual(texts, ["/groups/nsg-a", "[secret]", "something", "something"]);
    });

    it("may be the name of what an ID names", () => {
        assert.deepEqual(
            ["open", "hidden"].map((path) => shownName(inputs, path)),
            ["nsg-a", "[secret]"],
        );
    });
});
