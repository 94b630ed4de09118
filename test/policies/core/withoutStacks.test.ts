import assert from "node:assert/strict";
import { withoutStacks } from "../../../policies/core/withoutStacks";

const recorded = (): boolean => /\n\s+at /.test(new Error("here").stack ?? "");

describe("rules without recorded stacks", () => {
    it("record none while they run, and as many as before afterwards, also after an error", () => {
        assert.equal(withoutStacks(recorded), false);
        assert.equal(recorded(), true);
        assert.throws(() =>
            withoutStacks(() => {
                throw new Error("no stack");
            }),
        );
        assert.equal(recorded(), true);
    });

    it("keep them for whoever asks", () => {
        process.env["MABS_STACK_TRACES"] = "1";
        try {
            assert.equal(withoutStacks(recorded), true);
        } finally {
            delete process.env["MABS_STACK_TRACES"];
        }
    });
});
