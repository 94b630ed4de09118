import assert from "node:assert/strict";
import { Inputs, UnknownUntilCreated } from "../../../policies/core/inputs";
import { forms, secret, unknown, type Form } from "../support/programs";

const owner = { urn: "urn", type: "type", name: "name" };

describe("parts of inputs", () => {
    for (const form of Object.keys(forms) as readonly Form[]) {
        const inputs = (value: Readonly<Record<string, unknown>>) => new Inputs(owner, forms[form](value));
        const parts = (value: unknown) =>
            inputs({ a: value })
                .property("a")
                ?.parts()
                ?.map((part) => [part.name, part.inputs.path]);

        it(`are the properties of an object and the items of a list, each with its path (${form})`, () => {
            assert.deepEqual(parts({ b: 1, "c.d": 2 }), [
                ["b", "a.b"],
                ["c.d", 'a["c.d"]'],
            ]);
            assert.deepEqual(parts(["x", "y"]), [
                ["", "a[0]"],
                ["", "a[1]"],
            ]);
            assert.deepEqual([parts("x"), parts(7), parts({}), parts([])], [undefined, undefined, [], []]);
            assert.deepEqual(parts({ b: null, c: 1 }), [["c", "a.c"]]);
        });

        it(`are there although they are not known, but not of a whole that is not known (${form})`, () => {
            assert.deepEqual(parts({ b: unknown }), [["b", "a.b"]]);
            assert.throws(() => parts(unknown), UnknownUntilCreated);
        });

        it(`are a text or not (${form})`, () => {
            const given = inputs({ a: "x", b: 7, c: unknown });
            assert.deepEqual(
                [given.textIfAny("a"), given.textIfAny("b"), given.textIfAny("d")],
                ["x", undefined, undefined],
            );
            assert.throws(() => given.textIfAny("c"), UnknownUntilCreated);
        });
    }

    it("of a secret are secrets", () => {
        const part = new Inputs(owner, { a: secret({ b: ["x"] }) }).property("a")?.parts()?.[0]?.inputs;
        assert.equal(part?.isSecret(""), true);
        assert.equal(part.parts()?.[0]?.inputs.isSecret(""), true);
    });
});
