import assert from "node:assert/strict";
import { resolveNode } from "../../config/schemaNode";

describe("config: references of the schema", () => {
    const root = {
        $defs: { a: { $ref: "#/$defs/b", description: "near" }, b: { type: "string", description: "far" } },
    } as const;

    it("are followed to the end, and what stands beside them wins", () => {
        assert.deepEqual(resolveNode({ $ref: "#/$defs/a" }, root), { type: "string", description: "near" });
        assert.deepEqual(resolveNode({ $ref: "#/$defs/b", default: "x" }, root), {
            type: "string",
            description: "far",
            default: "x",
        });
        assert.deepEqual(resolveNode({ type: "boolean" }, root), { type: "boolean" });
    });

    it("must lead somewhere", () => {
        assert.throws(() => resolveNode({ $ref: "#/$defs/c" }, root), /the schema has no #\/\$defs\/c/);
    });
});
