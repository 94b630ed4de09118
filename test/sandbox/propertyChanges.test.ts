import assert from "node:assert/strict";
import fc from "fast-check";
import { signatureKey, signatures } from "../../plan/wireValue";
import { propertyChanges } from "../../sandbox/propertyChanges";
import type { Properties } from "../../sandbox/resourceBackend";

const changes = (before: Properties, after: Properties): readonly string[] =>
    propertyChanges(before, after, (property) => property === "name").map(
        ({ path, kind, replaces }) => `${kind} ${path}${replaces ? " replaces" : ""}`,
    );

describe("propertyChanges", () => {
    it("names the deepest place that differs", () => {
        const before = { sku: { name: "a", tier: "b" }, rules: [{ port: 1 }, { port: 2 }], gone: true };
        const after = { sku: { name: "a", tier: "c" }, rules: [{ port: 1 }, { port: 3 }, { port: 4 }], come: 1 };
        assert.deepEqual(changes(before, after), [
            "add come",
            "delete gone",
            "update rules[1].port",
            "add rules[2]",
            "update sku.tier",
        ]);
    });

    it("quotes a key that has a dot", () => {
        assert.deepEqual(changes({ tags: { "a.b": "1" } }, { tags: { "a.b": "2" } }), ['update tags["a.b"]']);
    });

    it("says which changes need a new resource, by the property at the top", () => {
        assert.deepEqual(changes({ name: { first: "a" }, other: 1 }, { name: { first: "b" }, other: 2 }), [
            "update name.first replaces",
            "update other",
        ]);
    });

    it("takes null for absent, because the engine's state drops nulls", () => {
        assert.deepEqual(changes({ a: null }, {}), []);
        assert.deepEqual(changes({ a: null }, { a: 1 }), ["add a"]);
    });

    it("sees a change of type", () => {
        assert.deepEqual(changes({ a: [], b: 1, c: {} }, { a: {}, b: "1", c: [] }), [
            "update a",
            "update b",
            "update c",
        ]);
    });

    it("compares assets by hash, because the state may lack their text", () => {
        const asset = (hash: string, text?: string): Properties => ({
            [signatureKey]: signatures.asset,
            hash,
            ...(text === undefined ? {} : { text }),
        });
        assert.deepEqual(changes({ source: asset("1") }, { source: asset("1", "text") }), []);
        assert.deepEqual(changes({ source: asset("1", "text") }, { source: asset("2", "text") }), ["update source"]);
    });

    it("never looks into a secret, and sees when a value becomes one", () => {
        const secret = (value: unknown): Properties => ({ [signatureKey]: signatures.secret, value });
        assert.deepEqual(changes({ p: secret({ a: 1 }) }, { p: secret({ a: 1 }) }), []);
        assert.deepEqual(changes({ p: secret({ a: 1 }) }, { p: secret({ a: 2 }) }), ["update p"]);
        assert.deepEqual(changes({ p: { a: 1 } }, { p: secret({ a: 1 }) }), ["update p"]);
    });

    it("finds no change in a copy, whatever the value", () => {
        fc.assert(
            fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
                assert.deepEqual(changes(value, structuredClone(value)), []);
            }),
        );
    });
});
