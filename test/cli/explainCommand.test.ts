import assert from "node:assert/strict";
import { explainCommand } from "../../cli/explainCommand";
import { recordingTerminal } from "../support/terminal";

function explained(id: string | undefined, format: "text" | "json" = "text", columns = 120) {
    const terminal = recordingTerminal(columns);
    const status = explainCommand(id, { format }, terminal);
    return { status, ...terminal.written };
}

describe("mabs explain", () => {
    it("tells everything about an id, with its page at the end", () => {
        const { status, out, err } = explained("mabs-cfg-201");
        assert.deepEqual([status, err], [0, ""]);
        assert.match(
            out,
            /^MABS-CFG-201 {2}error of the configuration\nCross-region restore without geo-redundancy\n\nwhy +/,
        );
        assert.match(out, /\nmore +docs\/reference\/errors\.md#mabs-cfg-201\n$/);
    });

    it("gives the same as data, one entry for each kind that knows the id", () => {
        const { status, out } = explained("V25", "json");
        assert.equal(status, 0);
        const [entry, ...others] = JSON.parse(out) as readonly Record<string, unknown>[];
        assert.deepEqual(others, []);
        assert.deepEqual(Object.keys(entry ?? {}), [
            "id",
            "kind",
            "title",
            "family",
            "severity",
            "source",
            "plannedResources",
            "besides",
            "provenBy",
            "page",
        ]);
        assert.deepEqual(entry?.["besides"], [{ name: "next steps of a plan", text: "register the provider once" }]);
        assert.equal((JSON.parse(explained("D10", "json").out) as readonly unknown[]).length, 2);
    });

    it("ends with 2 for an id that nobody knows, and names the nearest on standard error", () => {
        const { status, out, err } = explained("MABS-CFG-2O1");
        assert.deepEqual([status, out], [2, ""]);
        assert.match(err, /^nothing is known as MABS-CFG-2O1\. Near to it: MABS-CFG-201, /);
        assert.ok(explained("x".repeat(10_000)).err.length < 400);
    });

    it("tells without an id which kinds there are", () => {
        const { status, out } = explained(undefined);
        assert.equal(status, 0);
        assert.match(out, /^ {2}V05 +constraints of the product/m);
        assert.equal((JSON.parse(explained(undefined, "json").out) as readonly unknown[]).length, 8);
    });
});
