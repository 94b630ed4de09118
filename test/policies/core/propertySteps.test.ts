import assert from "node:assert/strict";
import fc from "fast-check";
import { stepInto, stepsOf } from "../../../policies/core/propertySteps";

const names = (path: string): readonly string[] => stepsOf(path).map(({ name }) => name);

describe("the steps of a path", () => {
    it("are parted by dots and brackets", () => {
        assert.deepEqual(names("properties.securityRules[3].priority"), [
            "properties",
            "securityRules",
            "3",
            "priority",
        ]);
        assert.deepEqual(names("[0][1]"), ["0", "1"]);
        assert.deepEqual(names(""), []);
    });

    it("hold a name with dots, brackets or quotes whole, if it is quoted", () => {
        assert.deepEqual(names('tags["a.b"].c'), ["tags", "a.b", "c"]);
        assert.deepEqual(names('tags["a[0]\\"]"]'), ["tags", 'a[0]"]']);
    });

    it("say which can be places of lists: a quoted number is a name", () => {
        assert.deepEqual(
            stepsOf('a[0].1["2"]').map(({ isPlace }) => isPlace),
            [false, true, true, false],
        );
    });

    it("say where each ends in the text", () => {
        const path = 'list[10]["x.y"].z';
        assert.deepEqual(
            stepsOf(path).map(({ end }) => path.slice(0, end)),
            ["list", "list[10]", 'list[10]["x.y"]', path],
        );
    });

    it("come back from the path that they make, whatever the names", () => {
        const step = fc.oneof(
            fc.string({ minLength: 1 }).map((name) => ({ name, isInList: false })),
            fc.nat(2000).map((place) => ({ name: String(place), isInList: true })),
        );
        fc.assert(
            fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
                const path = steps.reduce((made, { name, isInList }) => stepInto(made, name, isInList), "");
                assert.deepEqual(
                    names(path),
                    steps.map(({ name }) => name),
                );
            }),
        );
    });

    it("are remembered, and forgotten before they fill the memory", () => {
        assert.equal(stepsOf("a.b"), stepsOf("a.b"));
        const first = stepsOf("forgotten.later");
        for (let place = 0; place <= 10_000; place++) stepsOf(`list[${place}]`);
        assert.notEqual(stepsOf("forgotten.later"), first);
        assert.deepEqual(stepsOf("forgotten.later"), first);
    });
});
