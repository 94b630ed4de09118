import assert from "node:assert/strict";
import { choice, expectedPhrase } from "../../config/expectedPhrase";
import type { SchemaNode } from "../../config/schemaNode";

describe("config: what a message expects", () => {
    const cases: readonly (readonly [SchemaNode, string])[] = [
        [{ type: "integer", minimum: 1, maximum: 9, "x-unit": "days" }, "a whole number of days from 1 to 9"],
        [{ type: "number" }, "a number"],
        [{ type: "boolean" }, "true or false"],
        [{ type: "string", enum: ["a", "b", "c"] }, "one of a, b, c"],
        [{ type: "string", enum: ["2019", "2022"] }, '"2019" or "2022"'],
        [{ type: "string", maxLength: 5 }, "a text of up to 5 characters"],
        [{ type: "string", minLength: 1, maxLength: 5 }, "a text of 1 to 5 characters"],
        [{ type: "string" }, "a text"],
        [{ type: "string", "x-expected": "a name" }, "a name"],
        [{ type: "array", items: { $ref: "#/$defs/ipv4Address" } }, "a list, each item an IPv4 address"],
        [{ type: "object", properties: { a: {}, b: {} } }, "a block of keys: a, b"],
        [{ type: "object" }, "a block with names of yours as keys"],
        [{ $ref: "#/$defs/secret" }, "an encrypted value"],
        [{ $ref: "#/$defs/egress" }, "a block of keys with a `mode`"],
    ];
    for (const [node, phrase] of cases) {
        it(`says “${phrase}” for ${JSON.stringify(node)}`, () => assert.equal(expectedPhrase(node), phrase));
    }

    it("names one choice, two or many", () => {
        assert.deepEqual(
            [choice(["a"]), choice(["a", "b"]), choice(["a", "b", "c"])],
            ["a", "a or b", "one of a, b, c"],
        );
    });
});
