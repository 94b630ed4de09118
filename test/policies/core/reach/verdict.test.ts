import assert from "node:assert/strict";
import type { Verdict } from "../../../../policies/core/reach/verdict";
import { allOf, allowed, anyOf } from "../../../../policies/core/reach/verdict";
import { ports, somewhere } from "./arbitraries";

const denied: Verdict = {
    kind: "denied",
    blockers: [
        {
            flow: { direction: "Outbound", protocol: "Tcp", ports: ports("443"), place: { kind: "internet" } },
            device: "route",
            at: somewhere,
            found: "a route",
        },
    ],
};
const unknown: Verdict = { kind: "unknown", paths: ["a"] };
const outside: Verdict = { kind: "outside", reason: "others" };

describe("verdicts", () => {
    it("need every device to let a connection pass, and name all that stop it", () => {
        assert.deepEqual(allOf([]), allowed);
        assert.deepEqual(allOf([allowed, outside]), outside);
        assert.deepEqual(allOf([outside, unknown, { kind: "unknown", paths: ["b"] }]), {
            kind: "unknown",
            paths: ["a", "b"],
        });
        const both = allOf([denied, unknown, denied]);
        assert.equal(both.kind === "denied" && both.blockers.length, 2);
    });

    it("need one of several ways, and take the one that is surest", () => {
        assert.deepEqual(anyOf([denied, outside, unknown, allowed]), allowed);
        assert.deepEqual(anyOf([denied, outside, unknown]), unknown);
        assert.deepEqual(anyOf([denied, outside]), outside);
        assert.deepEqual(anyOf([denied]), denied);
    });
});
