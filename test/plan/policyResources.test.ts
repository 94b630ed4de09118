import assert from "node:assert/strict";
import { policyResources } from "../../plan/policyResources";
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

    it("say in seconds how long Pulumi waits, and nothing where the program says nothing", () => {
        const seconds = (create?: string): number | undefined =>
            policyResources([registered(create === undefined ? {} : { options: { customTimeouts: { create } } })])[0]
                ?.createTimeoutSeconds;
        assert.deepEqual(
            ["90m", "1h30m", "5400s", "1.5h", "1h0m1s", "0s"].map((text) => seconds(text)),
            [5400, 5400, 5400, 5400, 3601, 0],
        );
        for (const text of ["soon", "", "90", "1d", undefined]) assert.equal(seconds(text), undefined);
    });

    it("have components among them, which say what no resource does", () => {
        assert.equal(policyResources([registered({ custom: false })])[0]?.type, "a:b:C");
    });
});
