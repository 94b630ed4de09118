import assert from "node:assert/strict";
import fc from "fast-check";
import type { PlannedObject } from "../../plan/plannedResource";
import { unknownSentinel } from "../../plan/wireValue";
import type { ComparableResource } from "../../sandbox/comparePlans";
import { comparePlans, planFromPreview } from "../../sandbox/comparePlans";
import type { PreviewStep } from "../../sandbox/previewDocument";

const urn = (name: string): string => `urn:pulumi:s::p::azure-native:network:Subnet::${name}`;
const resource = (name: string, inputs: PlannedObject = {}): ComparableResource => ({
    urn: urn(name),
    type: "azure-native:network:Subnet",
    name,
    parent: "urn:pulumi:s::p::pulumi:pulumi:Stack::p-s",
    inputs,
});

describe("comparePlans", () => {
    it("finds no difference in equal plans, whatever their order", () => {
        const a = resource("a", { x: [1, { y: "[unknown]" }], z: null });
        const b = resource("b", { x: "[secret]" });
        assert.deepEqual(comparePlans([a, b], [structuredClone(b), structuredClone(a)]), []);
    });

    it("names URN, path and both values of every difference", () => {
        const left = resource("a", { same: 1, value: "[secret]", list: [1, 2], nested: { only: true } });
        const right = resource("a", { same: 1, value: "[unknown]", list: [1, 3, 4], nested: {} });
        assert.deepEqual(comparePlans([left], [right]), [
            { urn: urn("a"), path: "inputs.list[1]", left: 2, right: 3 },
            { urn: urn("a"), path: "inputs.list[2]", right: 4 },
            { urn: urn("a"), path: "inputs.nested.only", left: true },
            { urn: urn("a"), path: "inputs.value", left: "[secret]", right: "[unknown]" },
        ]);
    });

    it("compares type, name and parent too", () => {
        const moved = { ...resource("a"), parent: "elsewhere", type: "other", name: "b" };
        assert.deepEqual(
            comparePlans([resource("a")], [moved]).map(({ path }) => path),
            ["name", "parent", "type"],
        );
    });

    it("reports a resource that one side lacks as a whole", () => {
        const { type, name, parent, inputs } = resource("a", { x: 1 });
        assert.deepEqual(comparePlans([resource("a", { x: 1 })], []), [
            { urn: urn("a"), path: "", left: { type, name, parent, inputs } },
        ]);
        assert.deepEqual(comparePlans([], [resource("a", { x: 1 })]), [
            { urn: urn("a"), path: "", right: { type, name, parent, inputs } },
        ]);
    });

    it("reports a URN that one side has twice", () => {
        assert.deepEqual(comparePlans([resource("a"), resource("a")], [resource("a")]), [
            { urn: urn("a"), path: "count", left: 2, right: 1 },
        ]);
    });

    it("tells null from absent", () => {
        assert.deepEqual(comparePlans([resource("a", { x: null })], [resource("a")]), [
            { urn: urn("a"), path: "inputs.x", left: null },
        ]);
    });

    it("finds a difference exactly when there is one", () => {
        fc.assert(
            fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
                const [x, y] = [before, after].map((value) => JSON.parse(JSON.stringify({ value })) as PlannedObject);
                const differences = comparePlans([resource("a", x)], [resource("a", y)]);
                assert.equal(differences.length === 0, isSame(x, y));
            }),
        );
    });
});

describe("planFromPreview", () => {
    const step = (op: string, name: string, state: Partial<PreviewStep["newState"]> = {}): PreviewStep => ({
        op,
        urn: urn(name),
        newState: { urn: urn(name), type: "azure-native:network:Subnet", custom: true, parent: "urn:parent", ...state },
    });

    it("takes what will be there, in the words of a plan", () => {
        const inputs = {
            id: unknownSentinel,
            password: "[secret]",
            source: { "4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17", hash: "abc" },
        };
        assert.deepEqual(planFromPreview({ steps: [step("create", "a", { inputs })] }), [
            {
                urn: urn("a"),
                type: "azure-native:network:Subnet",
                name: "a",
                parent: "urn:parent",
                inputs: { id: "[unknown]", password: "[secret]", source: "[asset sha256:abc]" },
            },
        ]);
    });

    it("leaves out the stack, providers, what is only looked up and what goes", () => {
        const steps = [
            step("create", "stack", { type: "pulumi:pulumi:Stack" }),
            step("create", "provider", { type: "pulumi:providers:azure-native" }),
            step("read", "theirs"),
            step("delete", "gone"),
            step("same", "kept"),
            { op: "delete", urn: urn("old") },
        ];
        assert.deepEqual(
            planFromPreview({ steps }).map(({ name }) => name),
            ["kept"],
        );
    });

    it("counts a replacement once", () => {
        const steps = [step("create-replacement", "a"), step("replace", "a"), step("delete-replaced", "a")];
        assert.equal(planFromPreview({ steps }).length, 1);
    });

    it("gives an empty plan when the engine did not come that far", () => {
        assert.deepEqual(planFromPreview({}), []);
    });
});

function isSame(left: unknown, right: unknown): boolean {
    try {
        assert.deepEqual(left, right);
        return true;
    } catch {
        return false;
    }
}
