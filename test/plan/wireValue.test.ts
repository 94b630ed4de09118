import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { plannedObject, plannedValue, signatureKey, signatures, unknownSentinel } from "../../plan/wireValue";

describe("a value on its way to the engine", () => {
    it("stays as it is when it is plain JSON", () => {
        const value = { a: [1, "two", null, true], b: { c: 0.5 } };
        assert.deepEqual(plannedValue(value), value);
    });

    it("becomes a marker when it is unknown or secret, wherever it stands", () => {
        const secret = { [signatureKey]: signatures.secret, value: "canary" };
        assert.deepEqual(plannedValue({ id: unknownSentinel, list: [secret], deep: { secret } }), {
            deep: { secret: "[secret]" },
            id: "[unknown]",
            list: ["[secret]"],
        });
    });

    it("never shows what a secret holds, not even when it is unknown", () => {
        const secret = { [signatureKey]: signatures.secret, value: { password: "canary", other: unknownSentinel } };
        assert.equal(plannedValue(secret), "[secret]");
    });

    it("shows a text asset by the hash of its text", () => {
        const asset = { [signatureKey]: signatures.asset, text: "content" };
        assert.equal(plannedValue(asset), `[asset sha256:${createHash("sha256").update("content").digest("hex")}]`);
    });

    it("shows an output value by what is known of it", () => {
        const output = (fields: object): object => ({ [signatureKey]: signatures.output, ...fields });
        assert.equal(plannedValue(output({ value: "known" })), "known");
        assert.equal(plannedValue(output({})), "[unknown]");
        assert.equal(plannedValue(output({ value: "canary", secret: true })), "[secret]");
    });

    it("shows a reference to a resource by its URN", () => {
        assert.equal(
            plannedValue({ [signatureKey]: signatures.resource, urn: "urn:pulumi:a::b::c::d" }),
            "urn:pulumi:a::b::c::d",
        );
    });

    it("is an object with sorted keys, so that the order of arguments does not matter", () => {
        assert.deepEqual(Object.keys(plannedObject({ b: 1, a: 2, C: 3 })), ["C", "a", "b"]);
    });

    it("is rendered whatever it is, and the same each time", () => {
        fc.assert(
            fc.property(fc.anything({ withNullPrototype: true, maxDepth: 3 }), (value) => {
                assert.deepEqual(plannedValue(value), plannedValue(value));
            }),
        );
    });
});
