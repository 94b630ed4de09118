import assert from "node:assert/strict";
import { durationSeconds, policyResources } from "../../plan/policyResources";
import type { RegisteredResource } from "../../plan/offlineMonitor";
import { secret, unknown } from "../policies/support/programs";

const registered = (planned: Partial<RegisteredResource["planned"]> = {}): RegisteredResource => ({
    planned: {
        urn: "urn:pulumi:test::mabs::a:b:C::it",
        type: "a:b:C",
        name: "it",
        parent: "",
        custom: true,
        inputs: { password: "[secret]", later: "[unknown]" },
        options: {},
        ...planned,
    },
    wireInputs: { password: secret("hunter2"), later: unknown },
    inputDependencies: { later: ["urn:other"] },
});

describe("registered resources, as the policies look at them", () => {
    it("have their inputs as they are sent, so that secrets and unknown values can be told", () => {
        const [resource] = policyResources([registered()]);
        assert.equal(resource?.inputs.text("password"), "hunter2");
        assert.equal(resource.inputs.isSecret("password"), true);
        assert.equal(resource.inputs.isUnknown("later"), true);
        assert.deepEqual(resource.inputs.owner, { urn: resource.urn, type: "a:b:C", name: "it" });
        assert.deepEqual(resource.inputDependencies, { later: ["urn:other"] });
    });

    it("have usual options where nothing is said, else those of the program", () => {
        const usual = policyResources([registered()]).map(({ inputs: _inputs, ...rest }) => rest);
        assert.deepEqual(usual, [
            {
                urn: "urn:pulumi:test::mabs::a:b:C::it",
                type: "a:b:C",
                name: "it",
                protect: false,
                ignoreChanges: [],
                dependencies: [],
                inputDependencies: { later: ["urn:other"] },
            },
        ]);
        const options = {
            protect: true,
            ignoreChanges: ["tags"],
            dependsOn: ["urn:other"],
            customTimeouts: { create: "1h30m" },
        } as const;
        const [resource] = policyResources([registered({ options })]);
        assert.equal(resource?.protect, true);
        assert.deepEqual(resource.ignoreChanges, ["tags"]);
        assert.deepEqual(resource.dependencies, ["urn:other"]);
        assert.equal(resource.createTimeoutSeconds, 5400);
    });

    it("are no components", () => {
        assert.deepEqual(policyResources([registered({ custom: false })]), []);
    });
});

describe("a duration of resource options", () => {
    it("is a number of seconds", () => {
        assert.equal(durationSeconds("90m"), 5400);
        assert.equal(durationSeconds("1h30m5s"), 5405);
        assert.equal(durationSeconds("1.5h"), 5400);
        assert.equal(durationSeconds("0s"), 0);
    });

    it("is none when it is not said, or not in that form", () => {
        for (const text of [undefined, "", "90", "m", "1d", "90m later"])
            assert.equal(durationSeconds(text), undefined);
    });
});
