import assert from "node:assert/strict";
import { isOneOf, sameText } from "../../../policies/core/sameText";

describe("two texts", () => {
    it("are one for Azure, whatever their case", () => {
        assert.ok(sameText("WestEurope", "westeurope"));
        assert.ok(!sameText("westeurope", "westeurope2"));
        assert.ok(!sameText("west europe", "westeurope"));
    });

    it("are not one when either is not there", () => {
        assert.ok(!sameText(undefined, "x"));
        assert.ok(!sameText("x", undefined));
        assert.ok(!sameText(undefined, undefined));
    });
});

describe("a text among several", () => {
    it("is found whatever its case", () => {
        assert.ok(isOneOf("ENABLED", ["Disabled", "Enabled"]));
        assert.ok(!isOneOf("Enable", ["Disabled", "Enabled"]));
        assert.ok(!isOneOf(undefined, ["Enabled"]));
        assert.ok(!isOneOf("Enabled", []));
    });
});
