import assert from "node:assert/strict";
import { remembered } from "../../../../policies/core/reach/remembered";
import { stackOf } from "./networks";

describe("a remembered answer", () => {
    it("is computed once for each stack and each thing, also when it is undefined", () => {
        let count = 0;
        const ask = remembered((_stack, _key: object): undefined => {
            count += 1;
        });
        const [one, other] = [stackOf([]), stackOf([])];
        const key = {};
        for (const stack of [one, one, other]) ask(stack, key);
        ask(one, {});
        assert.equal(count, 3);
    });
});
