import assert from "node:assert/strict";
import { rememberStructs } from "../../../policies/crossguard/rememberedStructs";

describe("messages of CrossGuard", () => {
    it("turn their inputs into plain objects once each", () => {
        let turned = 0;
        class Message {
            constructor(private readonly value: string) {}
            toJavaScript(): unknown {
                turned += 1;
                return { value: this.value };
            }
        }
        rememberStructs(Message);
        const [one, other] = [new Message("one"), new Message("other")];
        assert.deepEqual([one.toJavaScript(), other.toJavaScript()], [{ value: "one" }, { value: "other" }]);
        assert.equal(one.toJavaScript(), one.toJavaScript());
        assert.equal(turned, 2);
    });
});
