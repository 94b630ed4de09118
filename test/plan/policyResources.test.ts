import assert from "node:assert/strict";
import type { RegisteredResource } from "../../plan/offlineMonitor";
import type { PlannedOptions } from "../../plan/plannedResource";
import { policyResources } from "../../plan/policyResources";

function registered(options: PlannedOptions, custom = true): RegisteredResource {
    const type = "azure-native:compute:Disk";
    const urn = `urn:pulumi:dev::mabs::${type}::pool`;
    return {
        planned: { urn, type, name: "pool", parent: "", custom, inputs: { diskSizeGB: 1023 }, options },
        wireInputs: { diskSizeGB: 1023 },
        inputDependencies: { resourceGroupName: ["group"] },
    };
}

describe("resources of a plan for the policies", () => {
    it("have inputs, options and dependencies, and leave components out", () => {
        const options: PlannedOptions = { protect: true, ignoreChanges: ["sku"], dependsOn: ["group"] };
        const [resource, ...others] = policyResources([registered(options), registered({}, false)]);
        assert.deepEqual(others, []);
        assert.equal(resource?.inputs.number("diskSizeGB"), 1023);
        const { protect, ignoreChanges, dependencies, inputDependencies } = resource;
        assert.deepEqual(
            { protect, ignoreChanges, dependencies, inputDependencies },
            {
                protect: true,
                ignoreChanges: ["sku"],
                dependencies: ["group"],
                inputDependencies: { resourceGroupName: ["group"] },
            },
        );
        const [bare] = policyResources([registered({})]);
        assert.deepEqual([bare?.protect, bare?.ignoreChanges, bare?.dependencies], [false, [], []]);
    });

    it("say in seconds how long Pulumi waits, and nothing where the program says nothing", () => {
        const seconds = (create?: string): number | undefined =>
            policyResources([registered(create === undefined ? {} : { customTimeouts: { create } })])[0]
                ?.createTimeoutSeconds;
        assert.deepEqual(["90m", "1h30m", "5400s", "1.5h", "1h0m1s", "soon", "", undefined].map(seconds), [
            5400,
            5400,
            5400,
            5400,
            3601,
            undefined,
            undefined,
            undefined,
        ]);
        assert.deepEqual(
            Object.keys(policyResources([registered({})])[0] ?? {}).includes("createTimeoutSeconds"),
            false,
        );
    });
});
