import assert from "node:assert/strict";
import { UnknownUntilCreated } from "../../../policies/core/inputs";
import { someKnown } from "../../../policies/core/someKnown";

const later = (path: string) => (): boolean => {
    throw new UnknownUntilCreated([path]);
};
const ask = (answer: () => boolean): boolean => answer();

describe("someKnown", () => {
    it("is true as soon as one that is known holds, whatever the others", () => {
        assert.equal(someKnown([later("a"), () => false, () => true, later("b")], ask), true);
    });

    it("is false when all are known and none holds", () => {
        assert.equal(someKnown([() => false], ask), false);
        assert.equal(someKnown([], ask), false);
    });

    it("waits for all that may still hold", () => {
        assert.throws(
            () => someKnown([later("a"), () => false, later("b")], ask),
            (error: unknown) => error instanceof UnknownUntilCreated && error.paths.join() === "a,b",
        );
    });

    it("hides no other error", () => {
        const broken = (): boolean => {
            throw new RangeError("broken");
        };
        assert.throws(() => someKnown([broken, () => true], ask), RangeError);
    });
});
