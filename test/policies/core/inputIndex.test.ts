import assert from "node:assert/strict";
import { inputIndex, lastName } from "../../../policies/core/inputIndex";
import { WrongType } from "../../../policies/core/inputs";
import { stack, thing } from "../support/fakes";
import { unknown, urnOf, type Written } from "../support/programs";

const token = "a:b:Thing";
const names = (resources: readonly { readonly name: string }[] | undefined): readonly string[] | undefined =>
    resources?.map(({ name }) => name);
const from = (written: Written, sources: readonly string[]): Written => ({ ...written, from: { id: sources } });

describe("the last name of a text", () => {
    it("is that of what an ID is of, or the name itself, in lower case", () => {
        assert.equal(lastName("/subscriptions/s/resourceGroups/RG/providers/P/vaults/Vault1"), "vault1");
        assert.equal(lastName("MABS01"), "mabs01");
        assert.equal(lastName(""), "");
    });
});

describe("the index of a type by an input", () => {
    it("finds resources by the last name of the text, in the order of the stack", () => {
        const of = stack([
            thing("c", { id: "/x/One" }),
            thing("a", { id: "one" }),
            thing("b", { id: "/x/two" }),
            thing("d", {}),
            { type: "other:a:B", name: "e", inputs: { id: "one" } },
        ]);
        const { byName, hasUndecided } = inputIndex(of, token, "id");
        assert.deepEqual(names(byName.get("one")), ["a", "c"]);
        assert.deepEqual(names(byName.get("two")), ["b"]);
        assert.equal(byName.size, 2);
        assert.equal(hasUndecided, false);
    });

    it("finds resources by what the input comes from, known or not", () => {
        const source: Written = { type: "azure-native:a:B", name: "source", inputs: {} };
        const of = stack([
            source,
            from(thing("a", { id: unknown }), ["source"]),
            from(thing("b", { id: "x" }), ["source"]),
        ]);
        const { bySource, hasUndecided } = inputIndex(of, token, "id");
        assert.deepEqual(names(bySource.get(urnOf(source))), ["a", "b"]);
        assert.equal(hasUndecided, false);
    });

    it("knows an input inside of another by what that comes from", () => {
        const of = stack([
            thing("source"),
            { ...thing("a", { target: { id: unknown } }), from: { target: ["source"] } },
        ]);
        assert.deepEqual(names(inputIndex(of, token, "target.id").bySource.get(urnOf(thing("source")))), ["a"]);
    });

    it("says that of some nobody can tell, when an input that is not known comes from nothing of Azure", () => {
        for (const written of [[thing("a", { id: unknown })], [thing("b"), from(thing("a", { id: unknown }), ["b"])]])
            assert.equal(inputIndex(stack(written), token, "id").hasUndecided, true);
    });

    it("is made once for a stack, a type and an input", () => {
        const of = stack([thing("a", { id: "x" })]);
        const index = inputIndex(of, token, "id");
        assert.equal(inputIndex(of, token, "id"), index);
        assert.notEqual(inputIndex(of, token, "size"), index);
        assert.notEqual(inputIndex(of, "other:a:B", "id"), index);
        assert.notEqual(inputIndex(stack([]), token, "id"), index);
    });

    it("does not take a value of the wrong type for none", () => {
        assert.throws(() => inputIndex(stack([thing("a", { id: 7 })]), token, "id"), WrongType);
    });
});
