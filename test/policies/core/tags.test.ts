import assert from "node:assert/strict";
import { UnknownUntilCreated, WrongType } from "../../../policies/core/inputs";
import { tagOf } from "../../../policies/core/tags";
import { resource, unknown } from "../support/programs";

const tag = (tags: unknown, name: string) => tagOf(resource({ type: "a:b:C", inputs: { tags } }).inputs, name);

describe("a tag", () => {
    it("is found whatever the case of its name, dots and all", () => {
        assert.equal(tag({ "Cost.Center": "42" }, "cost.center")?.text(""), "42");
        assert.equal(tag({ "Cost.Center": "42" }, "cost.center")?.path, 'tags["Cost.Center"]');
        assert.equal(tag({ a: "1" }, "b"), undefined);
        assert.equal(tag(undefined, "a"), undefined);
        assert.equal(tag({}, "constructor"), undefined);
    });

    it("is there while its value is not known yet, and waits while the tags are not", () => {
        assert.ok(tag({ a: unknown }, "A")?.isUnknown(""));
        assert.throws(() => tag(unknown, "a"), UnknownUntilCreated);
    });

    it("is not among something that is no object", () => {
        assert.throws(() => tag("a", "a"), WrongType);
    });
});
